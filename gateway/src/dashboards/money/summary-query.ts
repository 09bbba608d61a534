/** How far money has come, in a `FundingSummary`. */
export const STAGES_OF_MONEY = /* GraphQL */ `
  pledged {
    amount
  }
  committed {
    amount
  }
  disbursed {
    amount
  }
`;

/** Which pledges are in no sum, and how the rest was counted: said under each picture of money. */
export const HOW_COUNTED = /* GraphQL */ `
  excluded {
    reason
    count
  }
  methodology {
    text
    ratesAttribution
  }
`;

/** Null where no selected record states it. */
export type Sum = { amount: string } | null;

export interface StagesOfMoney {
  pledged: Sum;
  committed: Sum;
  disbursed: Sum;
}

export interface HowCounted {
  excluded: { reason: string; count: number }[];
  methodology: { text: string; ratesAttribution: string };
}
