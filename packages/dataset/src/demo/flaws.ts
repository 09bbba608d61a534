/**
 * What is wrong in the demonstration on purpose, by id, so that tests know what a data-quality
 * report has to find. Everything else keeps these rules. All pledges named are among the first
 * fifty, which every scale has.
 */
export const DEMO_FLAWS = {
  /** Disbursed more than committed (the last of them: without any commitment), or committed more than pledged. */
  ladderBroken: ['DEMO-P00002', 'DEMO-P00003', 'DEMO-P00004', 'DEMO-P00005', 'DEMO-P00006'],
  /** Pledges with an amount that ended over a year before the reference date, without one transaction. */
  overdue: ['DEMO-P00007', 'DEMO-P00008', 'DEMO-P00009'],
  /** Pairs that look like one pledge recorded twice: same donors, amount, currency, states and nodes, three weeks apart. */
  overlappingPledges: [
    ['DEMO-P00010', 'DEMO-P00011'],
    ['DEMO-P00012', 'DEMO-P00013'],
  ],
  /** Pledges with a transaction dated before they were announced. */
  datesOutOfOrder: ['DEMO-P00014'],
  /** Of the first fifty pledges; each further fifty have as many. */
  missingCurrency: ['DEMO-P00026'],
  missingAmount: ['DEMO-P00032', 'DEMO-P00044'],
  missingDate: ['DEMO-P00040'],
  /** Pairs of assistance to one state for one goal and of one kind, by two providers, two months apart. */
  overlappingAssistance: [
    ['DEMO-XAB-AS1', 'DEMO-XAB-AS5'],
    ['DEMO-XAE-AS1', 'DEMO-XAE-AS5'],
    ['DEMO-XAH-AS1', 'DEMO-XAH-AS5'],
  ],
  /** Activities that should have ended and are still PLANNED or ONGOING. */
  staleStatus: ['DEMO:XAB:060', 'DEMO:XAF:060', 'DEMO:XAJ:060'],
  /** Activities that are COMPLETED, with a milestone that is not. */
  contradictoryStatus: ['DEMO:XAC:059', 'DEMO:XAG:059'],
  /** Plans of which nothing was said for two years, though they are not approved. */
  stalePlans: ['DEMO:XAO', 'DEMO:XAP'],
  /** Plans that were drafted according to one statement, and are being drafted according to a later one. */
  contradictoryPlans: ['DEMO:XAK'],
  /** Values of an indicator that only adds up, less than in a year before. */
  cumulativeFalls: ['DEMO-I01-XAA-2025', 'DEMO-I05-XAG-2024'],
} as const satisfies Readonly<Record<string, readonly (string | readonly [string, string])[]>>;

/**
 * Donor > implementer > state, in three layers of one pledge: the commitment to an agency, what the
 * agency's local partner was paid for work in the state, and what that partner spent of it. The
 * spending is money that was disbursed already, and must not be counted once more.
 */
export const DEMO_PASS_THROUGH = {
  pledge: 'DEMO-P00001',
  currency: 'USD',
  pledged: '1000000',
  committed: '600000',
  disbursed: '500000',
  spent: '450000',
} as const;
