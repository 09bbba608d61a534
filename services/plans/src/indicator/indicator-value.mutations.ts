import { documents } from '@roadmap-hub/dataset';
import { assertionOf, type Enterable, EntryOperation, findings, mutationsOf, unknownNames } from '@roadmap-hub/entries';
import type { EntityManager } from 'typeorm';
import { LOOK_UP } from '../entering/look-up.js';
import { IndicatorValue } from './indicator-value.entity.js';
import { unfitFor } from './indicator-value.fit.js';
import { IndicatorValueAmendment, IndicatorValueInput } from './indicator-value.input.js';
import { type IndicatorValueDocument, indicatorValueKind } from './indicator-value.kind.js';
import { INDICATOR_VALUE_RULES } from './indicator-value.rules.js';

/** Of an indicator, its roadmap and how its values add up; undefined where there is none of that id. */
async function indicatorOf(id: string, db: EntityManager): Promise<{ roadmap: string; measure: string | null } | undefined> {
  const [found] = await db.query<{ roadmap: string; measure: string | null }[]>(
    'select roadmap_code as roadmap, kind as measure from reference.published_indicator where id = $1',
    [id],
  );
  return found;
}

export const enterableIndicatorValue: Enterable<IndicatorValueDocument> = {
  kind: indicatorValueKind,
  noun: 'reported value',
  schema: documents.indicatorValue as Enterable<IndicatorValueDocument>['schema'],
  newId: ({ indicator, country, year }) => `${indicator}-${country}-${year}`,
  complete: async (document, db) => ({ ...document, assertion: assertionOf((await indicatorOf(document.indicator, db)) ?? {}) }),
  refuse: async (document, db) => {
    const { indicator, country } = document;
    const found = await indicatorOf(indicator, db);
    if (!found) return unknownNames(db, [{ field: 'indicator', ids: indicator, noun: 'indicator', sql: LOOK_UP.indicator }]);
    const { roadmap, measure } = found;
    const unknown = await unknownNames(db, [{ field: 'country', ids: country, noun: `state in ${roadmap}`, sql: LOOK_UP.participant, values: [roadmap] }]);
    return [...unfitFor(measure, document), ...unknown];
  },
  review: async (value, db, today, operation) => {
    if (operation === EntryOperation.WITHDRAW) return [];
    const { measure = null } = (await indicatorOf(value.indicator, db)) ?? {};
    const others = await db.query<{ year: number; value: string }[]>(
      `select year, value::text from plans.indicator_value
       where indicator_id = $1 and country_code = $2 and year <> $3 and value is not null and record_status = 'PUBLISHED' order by year`,
      [value.indicator, value.country, value.year],
    );
    return findings(value.id, INDICATOR_VALUE_RULES, { value, measure, others, today });
  },
};

/** `reportIndicatorValue`, `amendIndicatorValue`, `withdrawIndicatorValue`. */
export const indicatorValueMutations = mutationsOf({
  enterable: enterableIndicatorValue,
  name: 'IndicatorValue',
  verb: 'report',
  record: IndicatorValue,
  input: IndicatorValueInput,
  amendment: IndicatorValueAmendment,
  permission: 'indicatorValue.report',
  holders: ['focalPoint', 'secretariat'],
});
