export const SAINT_LUCIA = `{
  country(code: "lc") {
    iso3 name planStatus
    plan { statusStatements { status date text sources { title url } } }
    adoptions { date kind }
    events {
      nodes {
        date participants
        parties { role basis name organisation { id } donor { name } country { name } }
      }
    }
    assistance(first: 500) { totalCount nodes { id } }
    pledges(first: 500) { nodes { id regional countries { iso3 } } }
  }
}`;

export const MONEY = `{
  pledge(id: "PL-CA-ACCBP-2021") {
    amount { amount currency }
    amountNote
    nodes { id }
    implementers { id }
    sources { title url }
  }
}`;

export const STATEMENTS = `{
  supportStatements { date donor { name } organisation { id } }
  organisation(id: "UNLIREC") { mandates { title instrument { year } } }
}`;
