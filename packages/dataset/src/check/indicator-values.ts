import { Decimal } from 'decimal.js';
import type { AllFacts } from '../facts/all.js';
import type { IndicatorFact, IndicatorValueFact } from '../facts/types.js';
import { participation } from './participation.js';
import type { Look, RecordCheck } from './record.js';

/** What states report of an indicator: once a year each. */
export function checkIndicatorValues(all: AllFacts, look: Look): void {
  const indicators = new Map(all.indicators.map((indicator) => [indicator.id, indicator]));
  const takesPart = participation(all);
  const reported = new Map<string, string>();
  for (const value of all.indicatorValues) {
    const record = look('indicatorValues', value.id);
    record.cites(value.sources);
    record.refers('indicators', 'indicator', value.indicator);
    record.refers('countries', 'country', value.country);
    const indicator = indicators.get(value.indicator);
    if (indicator !== undefined) {
      record.rule(takesPart(value.country, indicator.roadmap), `country "${value.country}" does not take part in roadmap "${indicator.roadmap}"`);
      checkMeasure(value, indicator, record);
    }
    const of = `${value.indicator} ${value.country} ${value.year}`;
    const other = reported.get(of);
    record.rule(other === undefined, `"${other}" is the value of that indicator, country and year already`);
    reported.set(of, value.id);
  }
}

function checkMeasure({ value, numerator, denominator }: IndicatorValueFact, { id, measure }: IndicatorFact, record: RecordCheck): void {
  record.rule(measure !== null, `indicator "${id}" has no measure, so that nobody knows how its values add up`);
  record.rule((numerator === null) === (denominator === null), 'numerator and denominator go together');
  if (measure !== 'PERCENT') {
    record.rule(numerator === null, `a numerator is of a percentage, and indicator "${id}" is ${measure}`);
    return;
  }
  record.rule(value === null || numerator !== null, 'a percentage cannot be added up without its numerator and denominator');
  if (numerator === null || denominator === null) return;
  const whole = new Decimal(denominator);
  record.rule(whole.gt(0), `denominator ${denominator} is not more than 0`);
  if (value === null || !whole.gt(0)) return;
  const stated = new Decimal(value);
  const computed = new Decimal(numerator).div(whole).mul(100).toDecimalPlaces(stated.decimalPlaces());
  record.rule(computed.eq(stated), `value ${value} is not ${numerator} of ${denominator} in percent, ${computed.toFixed()}`);
}
