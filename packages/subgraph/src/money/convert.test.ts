import { describe, expect, it } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { SourceSeen, SourceVia } from '../records/enums.js';
import { convert, type Rate, Rates } from './convert.js';

const EUR_2021 = rate('EUR', '2021', '0.8');
const EUR_2022 = rate('EUR', '2022', '0.95');
const JMD_2022 = rate('JMD', '2022', '152.5');
const XCD = rate('XCD', '1976', '2.70', 'OFFICIAL_PEG');
const BBD = rate('BBD', '1975', '2', 'OFFICIAL_PEG');
const rates = new Rates([EUR_2021, EUR_2022, JMD_2022, XCD, BBD, rate('XCD', '1975', '2.17')]);

describe('a conversion into the same currency', () => {
  it('is exact, whatever the currency and with no date', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 20n }),
        fc.constantFrom('USD', 'EUR', 'GTQ'),
        fc.constantFrom(null, '1850', '2022-03'),
        (whole, currency, date) => {
          const amount = `${whole}.000001`;
          expect(convert({ amount, currency, date }, currency, rates)).toEqual({
            amount,
            rate: '1',
            ratePeriod: null,
            rateSource: null,
            isApproximate: false,
            issue: null,
          });
        },
      ),
    );
  });

  it.each([
    ['1.00000049', '1'],
    ['1.00000051', '1.000001'],
    ['0.0000015', '0.000002'],
    ['0.0000025', '0.000002'],
    ['100.500', '100.5'],
    ['123456789012345678901234567890.123456789', '123456789012345678901234567890.123457'],
  ])('of %s is rounded once to six decimals: %s', (amount, rounded) => {
    expect(convert({ amount, currency: 'USD', date: null }, 'USD', rates).amount).toBe(rounded);
  });
});

describe('a conversion by a published rate', () => {
  it.each([
    ['into dollars divides by units per dollar', '80', 'EUR', '2021', 'USD', '100'],
    ['from dollars multiplies by them', '100', 'USD', '2021', 'EUR', '80'],
    ['takes the rate of the year of the date', '95', 'EUR', '2022-07-01', 'USD', '100'],
    ['takes the rate of the year of a month', '80', 'EUR', '2021-12', 'USD', '100'],
    ['on the last day of a year is still of that year', '80', 'EUR', '2021-12-31', 'USD', '100'],
    ['between two others goes by the dollar', '95', 'EUR', '2022', 'JMD', '15250'],
    ['between two others takes both rates of the one year', '1', 'XCD', '2021', 'EUR', '0.296296'],
    ['is rounded once to six decimals', '1', 'XCD', '2000', 'USD', '0.37037'],
  ])('%s', (_, amount, currency, date, to, converted) => {
    expect(convert({ amount, currency, date }, to, rates)).toMatchObject({ amount: converted, issue: null });
  });

  it('says the rate, its year and where it was published', () => {
    expect(convert({ amount: '95', currency: 'EUR', date: '2022-07-01' }, 'JMD', rates)).toEqual({
      amount: '15250',
      rate: '160.526315789',
      ratePeriod: '2022',
      rateSource: EUR_2022.source,
      isApproximate: true,
      issue: null,
    });
  });

  it.each([
    ['an average from', 'EUR', 'USD', true],
    ['an average into', 'USD', 'EUR', true],
    ['an average after a peg', 'XCD', 'EUR', true],
    ['an average before a peg', 'EUR', 'XCD', true],
    ['a peg', 'XCD', 'USD', false],
    ['two pegs', 'XCD', 'BBD', false],
  ])('by %s is approximate: %s to %s, %s', (_, currency, to, isApproximate) => {
    expect(convert({ amount: '1', currency, date: '2022' }, to, rates).isApproximate).toBe(isApproximate);
  });

  it('is the exact quotient, rounded once: never further off than half a millionth', () => {
    const positive = fc.bigInt({ min: 1n, max: 10n ** 12n }).map((micros) => new Decimal(micros.toString()).div(1e6).toFixed());
    const Wide = Decimal.clone({ precision: 80 });
    fc.assert(
      fc.property(positive, positive, positive, (amount, from, into) => {
        const both = new Rates([rate('AAA', '2022', from), rate('BBB', '2022', into)]);
        const { amount: converted } = convert({ amount, currency: 'AAA', date: '2022-05' }, 'BBB', both);
        const exact = new Wide(amount).mul(into).div(from);
        expect(
          exact
            .minus(converted ?? Number.NaN)
            .abs()
            .lte('0.0000005'),
        ).toBe(true);
      }),
    );
  });
});

describe('a peg', () => {
  it.each([
    ['holds from its first year', '1976', '1'],
    ['holds from the first day of its first year', '1976-01-01', '1'],
    ['holds ever after', '2031-06', '1'],
    ['does not hold the year before, which has its own rate', '1975', '1.24424'],
  ])('%s', (_, date, dollars) => {
    expect(convert({ amount: '2.70', currency: 'XCD', date }, 'USD', rates).amount).toBe(dollars);
  });

  it('goes before an average of the same year', () => {
    const both = new Rates([XCD, rate('XCD', '1990', '2.6999')]);
    expect(convert({ amount: '2.7', currency: 'XCD', date: '1990' }, 'USD', both)).toMatchObject({ amount: '1', isApproximate: false });
  });
});

describe('an amount that cannot be converted', () => {
  it.each([
    ['without a currency', null, '2021', 'USD', 'NO_CURRENCY'],
    ['without a currency or a date', null, null, 'USD', 'NO_CURRENCY'],
    ['without a date', 'EUR', null, 'USD', 'NO_DATE'],
    ['without a date, from dollars', 'USD', null, 'EUR', 'NO_DATE'],
    ['without a date, and without any rate', 'GTQ', null, 'USD', 'NO_DATE'],
    ['in a year without a rate of its currency', 'EUR', '2020', 'USD', 'NO_RATE'],
    ['in a year without a rate of the target', 'EUR', '2021', 'JMD', 'NO_RATE'],
    ['in a year after the last rate', 'USD', '2023', 'EUR', 'NO_RATE'],
    ['before the first year of a peg', 'BBD', '1974-12-31', 'USD', 'NO_RATE'],
    ['of a currency without any rate', 'GTQ', '2021', 'USD', 'NO_RATE'],
    ['into a currency without any rate', 'USD', '2021', 'GTQ', 'NO_RATE'],
  ])('%s is null and never 0', (_, currency, date, to, issue) => {
    expect(convert({ amount: '10', currency, date }, to, rates)).toEqual({
      amount: null,
      rate: null,
      ratePeriod: null,
      rateSource: null,
      isApproximate: false,
      issue,
    });
  });
});

describe('the rate of a date', () => {
  it('is that of one year: a year, a month or a day never lies in two', () => {
    const all = new Rates([rate('AAA', '2019', '1'), rate('AAA', '2020', '2'), rate('AAA', '2021', '3')]);
    const day = fc.date({ min: new Date('2019-01-01'), max: new Date('2021-12-31'), noInvalidDate: true }).map((date) => date.toISOString());
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (iso, length) => {
        expect(all.of('AAA', iso.slice(0, length))?.period).toBe(iso.slice(0, 4));
      }),
    );
  });

  it('is never that of another year', () => {
    expect(rates.of('EUR', '2020')).toBeNull();
    expect(rates.of('EUR', '2023-01-01')).toBeNull();
  });

  it('may be of any currency that has one, dollars always among them, in order', () => {
    expect(rates.currencies).toEqual(['BBD', 'EUR', 'JMD', 'USD', 'XCD']);
    expect(new Rates([]).currencies).toEqual(['USD']);
  });
});

function rate(currency: string, period: string, unitsPerUsd: string, kind: Rate['kind'] = 'ANNUAL_AVERAGE'): Rate {
  const title = `${currency} ${period}`;
  return {
    currency,
    period,
    kind,
    unitsPerUsd,
    source: { title, url: 'https://example.org/', date: null, publisher: null, via: SourceVia.ORIGINAL, seen: SourceSeen.FULL },
  };
}
