import { type Case, find } from '../testing/copy.js';
import { runCases } from '../testing/run-cases.js';
import { withMoney } from '../testing/with-money.js';

const allocations: Case[] = [
  [
    "an allocation's pledge exists",
    (f) => {
      find(f.allocations, 'A2').pledge = 'ZZ';
    },
    'allocations.json',
    'A2',
    'pledge "ZZ" is not in pledges.json',
  ],
  [
    "an allocation's country exists",
    (f) => {
      find(f.allocations, 'A2').country = 'ZZZ';
    },
    'allocations.json',
    'A2',
    'country "ZZZ" is not in countries.json',
  ],
  [
    "an allocation's node exists",
    (f) => {
      find(f.allocations, 'A2').node = 'CFR:G9';
    },
    'allocations.json',
    'A2',
    'node "CFR:G9" is not in nodes.json',
  ],
  [
    "an allocation's activity exists",
    (f) => {
      find(f.allocations, 'A2').activity = 'CFR:GUY:999';
    },
    'allocations.json',
    'A2',
    'activity "CFR:GUY:999" is not in activities.json',
  ],
  [
    "its country takes part in the pledge's roadmap",
    (f) => {
      find(f.allocations, 'A2').country = 'DEU';
    },
    'allocations.json',
    'A2',
    'country "DEU" does not take part in roadmap "CFR"',
  ],
  [
    "its node is of the pledge's roadmap",
    (f) => {
      find(f.pledges, 'PL-FI-SALIENT').roadmap = 'XR';
    },
    'allocations.json',
    'A1',
    'node "CFR:G1" is not of roadmap "XR"',
  ],
  [
    "its activity is of the pledge's roadmap",
    (f) => {
      find(f.pledges, 'PL-FI-SALIENT').roadmap = 'XR';
    },
    'allocations.json',
    'A1',
    'activity "CFR:GUY:001" is not of roadmap "XR"',
  ],
  [
    'its activity is of its country',
    (f) => {
      find(f.allocations, 'A1').country = 'BRB';
    },
    'allocations.json',
    'A1',
    'activity "CFR:GUY:001" is of country "GUY", not of "BRB"',
  ],
  [
    'it has an amount or a share',
    (f) => {
      find(f.allocations, 'A2').amount = null;
    },
    'allocations.json',
    'A2',
    'exactly one of amount, share must be set, not 0',
  ],
  [
    'it has an amount or a share, not both',
    (f) => {
      find(f.allocations, 'A2').share = '0.1';
    },
    'allocations.json',
    'A2',
    'exactly one of amount, share must be set, not 2',
  ],
  [
    'an amount is more than nothing',
    (f) => {
      find(f.allocations, 'A2').amount = '-1';
    },
    'allocations.json',
    'A2',
    'amount -1 is not more than 0',
  ],
  [
    'a share is at most the whole',
    (f) => {
      find(f.allocations, 'A3').share = '1.01';
    },
    'allocations.json',
    'A3',
    'share 1.01 is not more than 0 and at most 1',
  ],
  [
    'a share is more than nothing',
    (f) => {
      find(f.allocations, 'A3').share = '0';
    },
    'allocations.json',
    'A3',
    'share 0 is not more than 0 and at most 1',
  ],
  [
    'an amount is of an amount',
    (f) => Object.assign(find(f.pledges, 'PL-FI-SALIENT'), { amount: null, currency: null }),
    'allocations.json',
    'A1',
    'an amount is given, and the pledge states none that it could be a part of',
  ],
  [
    'amounts do not exceed the pledge, not by a cent',
    (f) => {
      find(f.allocations, 'A2').amount = '0.02';
    },
    'pledges.json',
    'PL-FI-SALIENT',
    'its allocations sum to 800000.01, more than its amount 800000',
  ],
  [
    'shares do not exceed the pledge',
    (f) => {
      find(f.allocations, 'A4').share = '0.2501';
    },
    'pledges.json',
    'PL-CA-ACCBP-2021',
    'the shares of its allocations sum to 1.0001, more than 1',
  ],
  [
    'amounts and shares together do not exceed the pledge',
    (f) => Object.assign(find(f.allocations, 'A4'), { amount: '500000.01', share: null }),
    'pledges.json',
    'PL-CA-ACCBP-2021',
    'its allocations sum to 2000000.01, more than its amount 2000000',
  ],
  [
    'allocation ids are unique',
    (f) => f.allocations.push({ ...find(f.allocations, 'A4'), share: '0.0001' }),
    'allocations.json',
    'A4',
    'another allocation has the same id',
  ],
];

const transactions: Case[] = [
  [
    "a transaction's pledge exists",
    (f) => {
      find(f.transactions, 'T1').pledge = 'ZZ';
    },
    'transactions.json',
    'T1',
    'pledge "ZZ" is not in pledges.json',
  ],
  [
    "a transaction's allocation exists",
    (f) => {
      find(f.transactions, 'T2').allocation = 'ZZ';
    },
    'transactions.json',
    'T2',
    'allocation "ZZ" is not in allocations.json',
  ],
  [
    'its allocation is of its pledge',
    (f) => {
      find(f.transactions, 'T2').allocation = 'A3';
    },
    'transactions.json',
    'T2',
    'allocation "A3" is of pledge "PL-CA-ACCBP-2021", not of "PL-FI-SALIENT"',
  ],
  [
    "a transaction's implementer exists",
    (f) => {
      find(f.transactions, 'T2').implementer = 'ZZ';
    },
    'transactions.json',
    'T2',
    'implementer "ZZ" is not in organisations.json',
  ],
  [
    'an amount is more than nothing',
    (f) => {
      find(f.transactions, 'T2').amount = '0';
    },
    'transactions.json',
    'T2',
    'amount 0 is not more than 0',
  ],
  [
    'a currency is still in use',
    (f) => {
      find(f.transactions, 'T2').currency = 'FIM';
    },
    'transactions.json',
    'T2',
    'currency "FIM" is not an ISO 4217 code',
  ],
  ['transaction ids are unique', (f) => f.transactions.push(find(f.transactions, 'T2')), 'transactions.json', 'T2', 'another transaction has the same id'],
];

runCases('allocations', allocations, withMoney);
runCases('transactions', transactions, withMoney);
