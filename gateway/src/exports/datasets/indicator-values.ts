import { type Dataset, RECORD } from '../dataset.js';

export const indicatorValues: Dataset = {
  name: 'indicator-values',
  title: 'Indicator values',
  description: 'One row for each value of an indicator that a state reported for a year.',
  document: /* GraphQL */ `
    query ExportIndicatorValues($roadmap: ID! = "CFR", $filter: IndicatorFilter, $countries: [ID!], $years: [Int!]) {
      indicators(roadmap: $roadmap, filter: $filter) {
        indicator: id
        indicatorCode: code
        indicatorTitle: title
        unit
        indicatorKind: kind
        node { id }
        values(countries: $countries, years: $years) {
          id
          country { iso3 name }
          year
          value
          numerator
          denominator
          ${RECORD}
        }
      }
    }
  `,
  list: 'indicators.values',
  key: 'id',
};
