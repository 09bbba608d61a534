/** How figures of money come about; the version changes with the rules. */
export const METHODOLOGY = {
  id: 'funding',
  version: '1',
  text: [
    'Only pledges that stand by themselves enter a sum; context, aggregates, wider programmes and help in kind are listed as excluded, each with one reason.',
    'An amount is converted once, by the published rate of its year (of the transaction, of the announcement of a pledge or else its start, of the start of an activity), and cut once to its finest part: pledge, allocation, state, node, activity. What rounding leaves goes to the largest remainders. Every figure is a sum of such parts.',
    'A pledge is not a payment. Funded is, for each pledge, the greater of committed and disbursed. Expenditure of an implementer is the disbursed money once more and is in no sum.',
    'A transaction that names no allocation goes to all parts of its pledge in proportion (WEIGHTED). Several nodes or states without shares are taken to be equal (ASSUMED_EQUAL). Money for the region is never spread over its states.',
    'In another currency than its own a pledge may be funded by more than was pledged, since the years of the two have rates of their own; a finding of data quality then says so. Rounding may make a millionth of difference.',
    'What no record states is null, never zero.',
  ].join(' '),
  ratesAttribution:
    'Exchange rates: The World Bank: World Development Indicators: International Monetary Fund (CC BY 4.0), and official pegs of central banks; inverses and cross rates are the hub’s own.',
};
