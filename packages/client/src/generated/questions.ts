// Made by `npm run schema` from schema/api.graphql and schema/operations; not to be edited.

import type { Question } from '../question.js';

/** The named questions, by name. */
export const questions: readonly Question[] = [
  {
    "name": "AdoptionStatements",
    "title": "When the roadmap was adopted, and by whom",
    "question": "When was the roadmap adopted, and by whom? Official pages give several dates: which is the one to use, and why?",
    "about": "For an analyst who has found two dates. Every statement is shown, also those that contradict one another and those that speak only of an intention, beside what the roadmap builds on.",
    "audiences": [
      "analyst"
    ],
    "document": "query AdoptionStatements($roadmap: ID! = \"CFR\") {\n  roadmap(code: $roadmap) {\n    code\n    title\n    adoptions {\n      id\n      date\n      kind\n      subject\n      text\n      body {\n        id\n        name\n        aliases\n      }\n      country {\n        iso3\n        name\n      }\n      contested\n      preferred\n      preferredReason\n      assertion\n      confidence\n      sources {\n        ...Page\n      }\n    }\n    buildsOn {\n      id\n      title\n      count\n      wordingPublic\n      developed\n      developedUnder\n      adopted\n      adoptedBy {\n        id\n        name\n      }\n      statements {\n        date\n        kind\n        text\n        bodyId\n        adoptionId\n        sources {\n          ...Page\n        }\n      }\n      sources {\n        ...Page\n      }\n    }\n  }\n}\n\nfragment Page on Source {\n  title\n  url\n  date\n  publisher\n  via\n}\n",
    "variables": [
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "CFR",
        "description": "`CFR` is the Caribbean Firearms Roadmap."
      }
    ],
    "pages": [],
    "example": {}
  },
  {
    "name": "ApprovedPlans",
    "title": "Which states have an approved plan",
    "question": "Which states have approved their national action plan, and on whose word do we say so?",
    "about": "For whoever needs the short list with its proof: every dated statement of a plan's status stands beside the page that it was read on. A plan is listed as soon as one page has said that it was approved; planStatus tells what all pages together amount to, for where they disagree.",
    "audiences": [
      "partner",
      "analyst",
      "donor"
    ],
    "document": "query ApprovedPlans($roadmap: ID! = \"CFR\", $first: Int = 50, $after: String) {\n  nationalActionPlans(filter: { roadmap: $roadmap, statuses: [APPROVED] }, orderBy: COUNTRY_ASC, first: $first, after: $after) {\n    totalCount\n    nodes {\n      country {\n        name\n        planStatus(roadmap: $roadmap)\n        planStatusBasis(roadmap: $roadmap)\n        iso3\n      }\n      statusStatements {\n        status\n        date\n        sources {\n          publisher\n          title\n          url\n          date\n          via\n        }\n        text\n        confidence\n      }\n      leadBody\n      id\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
    "variables": [
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "CFR",
        "description": "The roadmap's code."
      },
      {
        "name": "first",
        "type": "Int",
        "required": false,
        "defaultValue": 50,
        "description": "How many records to give, 1 to 500; 50 when left out."
      },
      {
        "name": "after",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      }
    ],
    "pages": [
      {
        "path": "nationalActionPlans",
        "after": "after",
        "first": "first"
      }
    ],
    "example": {}
  },
  {
    "name": "AssistanceByProvider",
    "title": "What help one organisation has given",
    "question": "What help has an organisation given: what kind, when, to whom, on which goals, paid by whom, and with what outcome? And who gave it the task?",
    "about": "For a partner agency that reports its own work, and for others who look for its experience.",
    "audiences": [
      "partner",
      "donor"
    ],
    "document": "query AssistanceByProvider(\n  $provider: ID!\n  $kinds: [AssistanceKind!]\n  $from: PartialDate\n  $to: PartialDate\n  $roadmap: ID! = \"CFR\"\n  $first: Int = 50\n  $after: String\n) {\n  organisation(id: $provider) {\n    id\n    name\n    aliases\n    kind\n    headquarters\n    parent {\n      id\n      name\n    }\n    mandates {\n      title\n      text\n      instrument {\n        id\n        title\n      }\n      sources {\n        ...Page\n      }\n    }\n    memberships {\n      of\n      since\n      asOf\n    }\n    externalIds {\n      scheme\n      value\n      note\n    }\n    assistance(roadmap: $roadmap, first: 1) {\n      totalCount\n    }\n    sources {\n      ...Page\n    }\n  }\n  assistance(filter: { roadmap: $roadmap, providers: [$provider], kinds: $kinds, from: $from, to: $to }, orderBy: DATE_ASC, first: $first, after: $after) {\n    totalCount\n    edges {\n      cursor\n      node {\n        id\n        roadmap {\n          code\n        }\n        title\n        kind\n        date\n        endDate\n        dateNote\n        regional\n        countries {\n          iso3\n          name\n        }\n        nodes {\n          id\n          title\n        }\n        nodesBasis\n        providers {\n          id\n          name\n        }\n        funders {\n          id\n          name\n        }\n        participants\n        womenParticipants\n        outputs\n        links {\n          id\n          relation\n          pledge {\n            id\n            title\n          }\n        }\n        sources {\n          ...Page\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n  }\n}\n\nfragment Page on Source {\n  title\n  url\n  date\n}\n",
    "variables": [
      {
        "name": "provider",
        "type": "ID!",
        "required": true,
        "description": "For example `UNLIREC`."
      },
      {
        "name": "kinds",
        "type": "[AssistanceKind!]",
        "required": false,
        "description": "Kinds of help.",
        "options": [
          {
            "value": "ASSESSMENT",
            "description": "An assessment, for example of armouries."
          },
          {
            "value": "DESTRUCTION",
            "description": "Destruction or disposal of weapons or ammunition."
          },
          {
            "value": "EQUIPMENT",
            "description": "Equipment was given."
          },
          {
            "value": "LEGAL",
            "description": "Help with laws and their assessment."
          },
          {
            "value": "MEETING",
            "description": "A meeting of practitioners."
          },
          {
            "value": "OPERATION",
            "description": "An operation against trafficking."
          },
          {
            "value": "ROUNDTABLE",
            "description": "A round table."
          },
          {
            "value": "SYSTEM",
            "description": "A system, such as a register of firearms, was set up."
          },
          {
            "value": "TRAINING",
            "description": "A course or other training."
          },
          {
            "value": "WEBINAR",
            "description": "An online session."
          },
          {
            "value": "WORKSHOP",
            "description": "A workshop."
          }
        ]
      },
      {
        "name": "from",
        "type": "PartialDate",
        "required": false,
        "description": "On or after this date; a date that is not exact counts by its last day, and records without one are left out."
      },
      {
        "name": "to",
        "type": "PartialDate",
        "required": false,
        "description": "On or before this date; a date that is not exact counts by its first day, and records without one are left out."
      },
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "CFR",
        "description": "The roadmap's code."
      },
      {
        "name": "first",
        "type": "Int",
        "required": false,
        "defaultValue": 50,
        "description": "How many records to give, 1 to 500; 50 when left out."
      },
      {
        "name": "after",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      }
    ],
    "pages": [
      {
        "path": "assistance",
        "after": "after",
        "first": "first"
      }
    ],
    "example": {
      "provider": "UNLIREC",
      "kinds": [
        "TRAINING"
      ],
      "from": "2022",
      "to": "2022"
    }
  },
  {
    "name": "AssistanceList",
    "title": "All help in kind",
    "question": "Which help was given: courses, assessments, equipment, advice on laws, to which states, on which goals, by whom, paid by whom, with how many people taking part?",
    "about": "For whoever needs the whole list, or one part of it: a state, a goal, an organisation, a time span. Where a page does not say how many took part or who paid, that is left empty; it is not zero and not nobody.",
    "audiences": [
      "analyst",
      "partner",
      "donor"
    ],
    "document": "query AssistanceList(\n  $roadmap: ID! = \"CFR\"\n  $countries: [ID!]\n  $goals: [ID!]\n  $providers: [ID!]\n  $donors: [ID!]\n  $kinds: [AssistanceKind!]\n  $from: PartialDate\n  $to: PartialDate\n  $text: String\n  $orderBy: AssistanceOrder = DATE_DESC\n  $first: Int = 50\n  $after: String\n) {\n  assistance(\n    filter: {\n      roadmap: $roadmap\n      countries: $countries\n      nodes: $goals\n      providers: $providers\n      donors: $donors\n      kinds: $kinds\n      from: $from\n      to: $to\n      text: $text\n    }\n    orderBy: $orderBy\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    nodes {\n      id\n      title\n      kind\n      date\n      endDate\n      dateNote\n      regional\n      countries {\n        iso3\n        name\n      }\n      nodes {\n        id\n        title\n      }\n      nodesBasis\n      providers {\n        id\n        name\n      }\n      funders {\n        id\n        name\n      }\n      participants\n      womenParticipants\n      sources {\n        title\n        url\n        date\n        publisher\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
    "variables": [
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "CFR",
        "description": "The roadmap's code."
      },
      {
        "name": "countries",
        "type": "[ID!]",
        "required": false,
        "description": "States that it names, by ISO 3166-1 alpha-2 or alpha-3; regional assistance names none."
      },
      {
        "name": "goals",
        "type": "[ID!]",
        "required": false,
        "description": "Nodes of the roadmap; a node selects its descendants too."
      },
      {
        "name": "providers",
        "type": "[ID!]",
        "required": false,
        "description": "Organisations that gave it."
      },
      {
        "name": "donors",
        "type": "[ID!]",
        "required": false,
        "description": "Donors that a source names as its funder."
      },
      {
        "name": "kinds",
        "type": "[AssistanceKind!]",
        "required": false,
        "description": "Kinds of help.",
        "options": [
          {
            "value": "ASSESSMENT",
            "description": "An assessment, for example of armouries."
          },
          {
            "value": "DESTRUCTION",
            "description": "Destruction or disposal of weapons or ammunition."
          },
          {
            "value": "EQUIPMENT",
            "description": "Equipment was given."
          },
          {
            "value": "LEGAL",
            "description": "Help with laws and their assessment."
          },
          {
            "value": "MEETING",
            "description": "A meeting of practitioners."
          },
          {
            "value": "OPERATION",
            "description": "An operation against trafficking."
          },
          {
            "value": "ROUNDTABLE",
            "description": "A round table."
          },
          {
            "value": "SYSTEM",
            "description": "A system, such as a register of firearms, was set up."
          },
          {
            "value": "TRAINING",
            "description": "A course or other training."
          },
          {
            "value": "WEBINAR",
            "description": "An online session."
          },
          {
            "value": "WORKSHOP",
            "description": "A workshop."
          }
        ]
      },
      {
        "name": "from",
        "type": "PartialDate",
        "required": false,
        "description": "On or after this date; a date that is not exact counts by its last day, and records without one are left out."
      },
      {
        "name": "to",
        "type": "PartialDate",
        "required": false,
        "description": "On or before this date; a date that is not exact counts by its first day, and records without one are left out."
      },
      {
        "name": "text",
        "type": "String",
        "required": false,
        "description": "A text of 2 to 100 characters within the title, in any case."
      },
      {
        "name": "orderBy",
        "type": "AssistanceOrder",
        "required": false,
        "defaultValue": "DATE_DESC",
        "description": "The latest first when left out.",
        "options": [
          {
            "value": "DATE_ASC",
            "description": "The earliest first."
          },
          {
            "value": "DATE_DESC",
            "description": "The latest first."
          },
          {
            "value": "UPDATED_ASC",
            "description": "By the time of the last change, the oldest first: for following changes."
          }
        ]
      },
      {
        "name": "first",
        "type": "Int",
        "required": false,
        "defaultValue": 50,
        "description": "How many records to give, 1 to 500; 50 when left out."
      },
      {
        "name": "after",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      }
    ],
    "pages": [
      {
        "path": "assistance",
        "after": "after",
        "first": "first"
      }
    ],
    "example": {
      "countries": [
        "JM"
      ],
      "from": "2022"
    }
  },
  {
    "name": "ChangesSince",
    "title": "What has changed since a given time",
    "question": "Which pledges, records of help, meetings, plans and activities are new, changed or withdrawn since a given time?",
    "about": "For a partner whose own system keeps a copy: ask once with a time long ago, and the next time with a time a little before the newest updatedAt that you were given: a record that you have already comes again and does no harm. One that no longer stands comes with recordStatus WITHDRAWN: take it out of your copy.",
    "audiences": [
      "partner"
    ],
    "document": "query ChangesSince(\n  $since: DateTime!\n  $roadmap: ID! = \"CFR\"\n  $first: Int = 100\n  $pledgesAfter: String\n  $assistanceAfter: String\n  $eventsAfter: String\n  $plansAfter: String\n  $activitiesAfter: String\n) {\n  pledges(filter: { roadmap: $roadmap, updatedSince: $since }, orderBy: UPDATED_ASC, first: $first, after: $pledgesAfter) {\n    totalCount\n    nodes {\n      id\n      title\n      recordStatus\n      revision\n      updatedAt\n    }\n    pageInfo {\n      ...Paging\n    }\n  }\n  assistance(filter: { roadmap: $roadmap, updatedSince: $since }, orderBy: UPDATED_ASC, first: $first, after: $assistanceAfter) {\n    totalCount\n    nodes {\n      id\n      title\n      recordStatus\n      revision\n      updatedAt\n    }\n    pageInfo {\n      ...Paging\n    }\n  }\n  events(filter: { roadmap: $roadmap, updatedSince: $since }, orderBy: UPDATED_ASC, first: $first, after: $eventsAfter) {\n    totalCount\n    nodes {\n      id\n      title\n      recordStatus\n      revision\n      updatedAt\n    }\n    pageInfo {\n      ...Paging\n    }\n  }\n  nationalActionPlans(filter: { roadmap: $roadmap, updatedSince: $since }, orderBy: UPDATED_ASC, first: $first, after: $plansAfter) {\n    totalCount\n    nodes {\n      id\n      title\n      recordStatus\n      revision\n      updatedAt\n    }\n    pageInfo {\n      ...Paging\n    }\n  }\n  planActivities(filter: { roadmap: $roadmap, updatedSince: $since }, orderBy: UPDATED_ASC, first: $first, after: $activitiesAfter) {\n    totalCount\n    nodes {\n      id\n      title\n      recordStatus\n      revision\n      updatedAt\n    }\n    pageInfo {\n      ...Paging\n    }\n  }\n}\n\nfragment Paging on PageInfo {\n  hasNextPage\n  endCursor\n}\n",
    "variables": [
      {
        "name": "since",
        "type": "DateTime!",
        "required": true,
        "description": "Changed at or after this time; withdrawn ones are then included."
      },
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "CFR",
        "description": "The roadmap's code."
      },
      {
        "name": "first",
        "type": "Int",
        "required": false,
        "defaultValue": 100,
        "description": "How many records to give, 1 to 500; 50 when left out."
      },
      {
        "name": "pledgesAfter",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      },
      {
        "name": "assistanceAfter",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      },
      {
        "name": "eventsAfter",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      },
      {
        "name": "plansAfter",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      },
      {
        "name": "activitiesAfter",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      }
    ],
    "pages": [
      {
        "path": "pledges",
        "after": "pledgesAfter",
        "first": "first"
      },
      {
        "path": "assistance",
        "after": "assistanceAfter",
        "first": "first"
      },
      {
        "path": "events",
        "after": "eventsAfter",
        "first": "first"
      },
      {
        "path": "nationalActionPlans",
        "after": "plansAfter",
        "first": "first"
      },
      {
        "path": "planActivities",
        "after": "activitiesAfter",
        "first": "first"
      }
    ],
    "example": {
      "since": "2020-01-01T00:00:00Z",
      "first": 2
    }
  },
  {
    "name": "Contradictions",
    "title": "Where official pages contradict one another",
    "question": "Where do official pages contradict one another, which statement is preferred, and what should a reader do? What is not public at all, and what have users said that they miss?",
    "about": "For an analyst before a figure or a date is quoted.",
    "audiences": [
      "analyst"
    ],
    "document": "query Contradictions($roadmap: ID! = \"CFR\") {\n  contradictions(roadmap: $roadmap) {\n    id\n    about\n    statements {\n      text\n      recordIds\n    }\n    preferred\n    advice\n    assertion\n    confidence\n    sources {\n      ...Page\n    }\n  }\n  roadmap(code: $roadmap) {\n    code\n    textPublic\n    knownGaps {\n      id\n      what\n      statedBy\n    }\n  }\n  userNeeds(roadmap: $roadmap) {\n    id\n    user\n    need\n    sources {\n      ...Page\n    }\n  }\n}\n\nfragment Page on Source {\n  title\n  url\n  date\n}\n",
    "variables": [
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "CFR",
        "description": "The roadmap's code."
      }
    ],
    "pages": [],
    "example": {}
  },
  {
    "name": "CountryFunding",
    "title": "What one state needs, and what it was promised and paid",
    "question": "What does a state need for its plan, what was promised, committed and paid for it, activity by activity, and by whom?",
    "about": "For a donor, or for the person in charge in a state, who opens one state's page. Money for the whole region is never counted for a state. Where no money is recorded for an activity, the amount is left empty; it is not zero.",
    "audiences": [
      "partner",
      "donor",
      "analyst"
    ],
    "document": "query CountryFunding($country: ID!, $roadmap: ID! = \"DEMO\", $currency: CurrencyCode! = \"USD\", $first: Int = 20, $after: String) {\n  country(code: $country) {\n    iso3\n    name\n    funding(roadmap: $roadmap, currency: $currency) {\n      ...Figures\n      excluded {\n        reason\n        count\n      }\n      methodology {\n        id\n        version\n      }\n      explain(stage: PLEDGED, first: 3) {\n        totalCount\n        nodes {\n          stage\n          share\n          basis\n          pledge {\n            id\n          }\n          allocation {\n            id\n          }\n          transaction {\n            id\n          }\n          activity {\n            id\n          }\n          money {\n            amount\n            currency\n            date\n            converted(to: $currency) {\n              amount\n              currency\n              rate\n              ratePeriod\n              rateSource {\n                title\n              }\n              isApproximate\n              issue\n            }\n          }\n          contributes {\n            amount\n            currency\n          }\n        }\n      }\n    }\n    plan(roadmap: $roadmap) {\n      id\n      title\n      funding(currency: $currency) {\n        ...Figures\n      }\n      activities(first: $first, after: $after) {\n        totalCount\n        nodes {\n          id\n          title\n          status\n          requirement {\n            amount\n            currency\n            date\n          }\n          roadmapLinks {\n            node {\n              id\n              title\n            }\n            weight\n            basis\n          }\n          allocations {\n            id\n            money {\n              amount\n              currency\n            }\n            share\n            basis\n            pledge {\n              id\n              title\n              donors {\n                id\n                name\n              }\n            }\n          }\n          funding(currency: $currency) {\n            ...Figures\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}\n\nfragment Figures on FundingSummary {\n  currency\n  required {\n    amount\n  }\n  pledged {\n    amount\n  }\n  committed {\n    amount\n  }\n  disbursed {\n    amount\n  }\n  funded {\n    amount\n  }\n  gap {\n    amount\n  }\n  coverage\n  withoutActivity {\n    amount\n  }\n  regional {\n    amount\n  }\n  recordCount\n}\n",
    "variables": [
      {
        "name": "country",
        "type": "ID!",
        "required": true,
        "description": "ISO 3166-1 alpha-2 or alpha-3, in any case: `lc`, `LCA`."
      },
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "DEMO",
        "description": "The roadmap's code."
      },
      {
        "name": "currency",
        "type": "CurrencyCode!",
        "required": false,
        "defaultValue": "USD",
        "description": "The currency of all figures; ISO 4217."
      },
      {
        "name": "first",
        "type": "Int",
        "required": false,
        "defaultValue": 20,
        "description": "How many records to give, 1 to 500; 50 when left out."
      },
      {
        "name": "after",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      }
    ],
    "pages": [
      {
        "path": "country.plan.activities",
        "after": "after",
        "first": "first"
      }
    ],
    "example": {
      "country": "XAC",
      "first": 3
    }
  },
  {
    "name": "CountryPlan",
    "title": "How far one state is with its plan",
    "question": "How far is a state with its national action plan, how did it get there, and what has it been helped with and promised?",
    "about": "For an analyst, or for the person in charge in a state, who opens one state's page: the plan with every dated statement of its status, the state's own adoption, its events, the help that it had and the pledges that name it or the region.",
    "audiences": [
      "partner",
      "analyst"
    ],
    "document": "query CountryPlan($country: ID!, $roadmap: ID! = \"CFR\", $first: Int = 50) {\n  country(code: $country) {\n    iso2\n    iso3\n    name\n    caricomMember\n    unMember\n    participatesIn {\n      code\n    }\n    externalIds {\n      scheme\n      value\n      note\n    }\n    adoptions {\n      id\n      date\n      kind\n      text\n      contested\n      sources {\n        ...Page\n      }\n    }\n    planStatus(roadmap: $roadmap)\n    planStatusBasis(roadmap: $roadmap)\n    plan(roadmap: $roadmap) {\n      id\n      title\n      orderOfStart\n      leadBody\n      leadBodyBasis\n      nationalBody\n      institutions\n      notes\n      statusStatements {\n        id\n        status\n        date\n        text\n        confidence\n        sources {\n          ...Page\n        }\n      }\n      process {\n        id\n        step\n        date\n        event {\n          id\n        }\n        sources {\n          ...Page\n        }\n      }\n      priorities {\n        id\n        text\n        nodes {\n          id\n        }\n      }\n      events(first: $first) {\n        totalCount\n        nodes {\n          id\n        }\n      }\n      sources {\n        ...Page\n      }\n    }\n    events(roadmap: $roadmap, first: $first) {\n      totalCount\n      nodes {\n        id\n        kind\n        date\n        title\n        participants\n        parties {\n          role\n          organisation {\n            id\n          }\n          donor {\n            id\n          }\n          country {\n            iso3\n          }\n          name\n          headcount\n        }\n        sources {\n          ...Page\n        }\n      }\n      pageInfo {\n        ...Paging\n      }\n    }\n    assistance(roadmap: $roadmap, first: $first) {\n      totalCount\n      nodes {\n        id\n        kind\n        date\n        endDate\n        dateNote\n        title\n        providers {\n          id\n        }\n        funders {\n          id\n        }\n        participants\n        womenParticipants\n        sources {\n          ...Page\n        }\n      }\n      pageInfo {\n        ...Paging\n      }\n    }\n    pledges(roadmap: $roadmap, first: $first) {\n      totalCount\n      nodes {\n        id\n        title\n        kind\n        counting\n        regional\n        donors {\n          id\n        }\n        amount {\n          amount\n          currency\n          date\n        }\n        amountNote\n        sources {\n          ...Page\n        }\n      }\n      pageInfo {\n        ...Paging\n      }\n    }\n    sources {\n      ...Page\n    }\n  }\n}\n\nfragment Paging on PageInfo {\n  hasNextPage\n  endCursor\n}\n\nfragment Page on Source {\n  title\n  url\n  date\n}\n",
    "variables": [
      {
        "name": "country",
        "type": "ID!",
        "required": true,
        "description": "ISO 3166-1 alpha-2 or alpha-3, in any case: `lc`, `LCA`."
      },
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "CFR",
        "description": "The roadmap's code."
      },
      {
        "name": "first",
        "type": "Int",
        "required": false,
        "defaultValue": 50,
        "description": "How many records to give, 1 to 500; 50 when left out."
      }
    ],
    "pages": [],
    "example": {
      "country": "lc"
    }
  },
  {
    "name": "DataQualityReport",
    "title": "What is doubtful in the records",
    "question": "What is doubtful in the published records, by which rule, how serious is it, and what should be done about it?",
    "about": "For whoever keeps the data, and for an analyst who wants to know how far to trust it. A finding changes no figure; it says where to look.",
    "audiences": [
      "analyst",
      "partner"
    ],
    "document": "query DataQualityReport($roadmap: ID! = \"CFR\", $scope: DataQualityScope) {\n  dataQuality(roadmap: $roadmap, scope: $scope) {\n    ruleset {\n      version\n    }\n    summary {\n      rule\n      severity\n      count\n    }\n    findings {\n      rule\n      severity\n      record\n      message\n      guidance\n    }\n  }\n}\n",
    "variables": [
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "CFR",
        "description": "The roadmap's code."
      },
      {
        "name": "scope",
        "type": "DataQualityScope",
        "required": false,
        "description": "Which records to look at; all when left out.",
        "options": [
          {
            "value": "FRAMEWORK",
            "description": "The roadmap and what sources say of it."
          },
          {
            "value": "MONEY",
            "description": "Pledges, their parts and transactions."
          },
          {
            "value": "PLANS",
            "description": "National action plans, their activities, and what states reported of indicators."
          },
          {
            "value": "SUPPORT",
            "description": "Assistance."
          }
        ]
      }
    ],
    "pages": [],
    "example": {}
  },
  {
    "name": "DonorPortfolio",
    "title": "What one donor has said, promised and paid for",
    "question": "What has a donor said, promised and paid for, and where did it go: to which states, which goals, through whom?",
    "about": "For the donor's own portal. A pledge is shown and never counted as paid; help is listed only where a source names the donor as its funder.",
    "audiences": [
      "donor",
      "analyst"
    ],
    "document": "query DonorPortfolio($donor: ID!, $roadmap: ID! = \"CFR\", $first: Int = 50, $pledgesAfter: String, $assistanceAfter: String) {\n  donor(id: $donor) {\n    id\n    name\n    kind\n    agency\n    namedRoadmapDonor\n    country {\n      iso3\n      name\n    }\n    organisation {\n      id\n      name\n    }\n    funding(roadmap: $roadmap) {\n      pledged {\n        amount\n        currency\n      }\n      committed {\n        amount\n      }\n      disbursed {\n        amount\n      }\n      funded {\n        amount\n      }\n      recordCount\n      excluded {\n        reason\n        count\n      }\n    }\n    contributors {\n      donor {\n        id\n        name\n      }\n      country {\n        iso3\n        name\n      }\n    }\n    externalIds {\n      scheme\n      value\n      note\n    }\n    statements {\n      id\n      date\n      kind\n      phases\n      text\n      note\n      sources {\n        ...Page\n      }\n    }\n    pledges(roadmap: $roadmap, first: $first, after: $pledgesAfter) {\n      totalCount\n      nodes {\n        id\n        title\n        kind\n        counting\n        countingNote\n        amount {\n          amount\n          currency\n          date\n        }\n        amountNote\n        announced\n        start\n        end\n        regional\n        countries {\n          iso3\n          name\n        }\n        nodes {\n          id\n          title\n        }\n        nodesBasis\n        donors {\n          id\n        }\n        implementers {\n          id\n          name\n        }\n        links {\n          id\n          relation\n          to\n        }\n        sources {\n          ...Page\n        }\n      }\n      pageInfo {\n        ...Paging\n      }\n    }\n    fundedAssistance(roadmap: $roadmap, first: $first, after: $assistanceAfter) {\n      totalCount\n      nodes {\n        id\n        title\n        kind\n        date\n        endDate\n        regional\n        countries {\n          iso3\n          name\n        }\n        nodes {\n          id\n        }\n        providers {\n          id\n          name\n        }\n        funders {\n          id\n        }\n        sources {\n          ...Page\n        }\n      }\n      pageInfo {\n        ...Paging\n      }\n    }\n    sources {\n      ...Page\n    }\n  }\n}\n\nfragment Paging on PageInfo {\n  hasNextPage\n  endCursor\n}\n\nfragment Page on Source {\n  title\n  url\n  date\n}\n",
    "variables": [
      {
        "name": "donor",
        "type": "ID!",
        "required": true,
        "description": "For example `DE`."
      },
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "CFR",
        "description": "The roadmap's code."
      },
      {
        "name": "first",
        "type": "Int",
        "required": false,
        "defaultValue": 50,
        "description": "How many records to give, 1 to 500; 50 when left out."
      },
      {
        "name": "pledgesAfter",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      },
      {
        "name": "assistanceAfter",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      }
    ],
    "pages": [
      {
        "path": "donor.pledges",
        "after": "pledgesAfter",
        "first": "first"
      },
      {
        "path": "donor.fundedAssistance",
        "after": "assistanceAfter",
        "first": "first"
      }
    ],
    "example": {
      "donor": "DE"
    }
  },
  {
    "name": "EventsTimeline",
    "title": "What happened, in order of time",
    "question": "What happened around the roadmap, in order of time: meetings, seminars, adoptions, missions?",
    "about": "For partners and journalists who want the story, or one part of it: a time span, a state, a kind of event. Dates are only as exact as their sources; each stands at its earliest day.",
    "audiences": [
      "partner",
      "analyst"
    ],
    "document": "query EventsTimeline(\n  $roadmap: ID! = \"CFR\"\n  $countries: [ID!]\n  $kinds: [EventKind!]\n  $from: PartialDate\n  $to: PartialDate\n  $orderBy: EventOrder = DATE_ASC\n  $first: Int = 50\n  $after: String\n) {\n  events(filter: { roadmap: $roadmap, countries: $countries, kinds: $kinds, from: $from, to: $to }, orderBy: $orderBy, first: $first, after: $after) {\n    totalCount\n    edges {\n      cursor\n      node {\n        id\n        date\n        endDate\n        kind\n        title\n        place\n        format\n        countries {\n          iso3\n          name\n        }\n        participants\n        participantsBound\n        plan {\n          id\n        }\n        outcome\n        sources {\n          title\n          url\n          date\n          via\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n  }\n}\n",
    "variables": [
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "CFR",
        "description": "The roadmap's code."
      },
      {
        "name": "countries",
        "type": "[ID!]",
        "required": false,
        "description": "States that it is about or that are a party to it, by ISO 3166-1 alpha-2 or alpha-3."
      },
      {
        "name": "kinds",
        "type": "[EventKind!]",
        "required": false,
        "description": "Kinds of event.",
        "options": [
          {
            "value": "ADOPTION",
            "description": "A body adopts the roadmap."
          },
          {
            "value": "ANNUAL_MEETING",
            "description": "The yearly meeting of the states of the roadmap."
          },
          {
            "value": "COORDINATION",
            "description": "States and other governments or agencies coordinate."
          },
          {
            "value": "DECLARATION",
            "description": "A political declaration."
          },
          {
            "value": "INSTITUTION",
            "description": "An institution is set up or launched."
          },
          {
            "value": "ME_ROUNDTABLE",
            "description": "A round table on monitoring and evaluation."
          },
          {
            "value": "ME_WEBINAR",
            "description": "An online session on monitoring and evaluation."
          },
          {
            "value": "MISSION",
            "description": "A mission to a state."
          },
          {
            "value": "NAP_ROUNDTABLE",
            "description": "A round table on a national action plan."
          },
          {
            "value": "NAP_SEMINAR",
            "description": "The executive seminar that opens the work on a national action plan."
          },
          {
            "value": "NATIONAL_MILESTONE",
            "description": "A step that a state takes by itself."
          },
          {
            "value": "PARTNER_COORDINATION",
            "description": "The partner agencies of the roadmap coordinate."
          },
          {
            "value": "SIDE_EVENT",
            "description": "An event beside a larger meeting."
          },
          {
            "value": "THEMATIC_MEETING",
            "description": "A meeting on one goal or subject."
          }
        ]
      },
      {
        "name": "from",
        "type": "PartialDate",
        "required": false,
        "description": "On or after this date; an event whose date is not exact counts by the last day that it can mean."
      },
      {
        "name": "to",
        "type": "PartialDate",
        "required": false,
        "description": "On or before this date; an event whose date is not exact counts by the first day that it can mean."
      },
      {
        "name": "orderBy",
        "type": "EventOrder",
        "required": false,
        "defaultValue": "DATE_ASC",
        "description": "The latest first when left out.",
        "options": [
          {
            "value": "DATE_ASC",
            "description": "The earliest first."
          },
          {
            "value": "DATE_DESC",
            "description": "The latest first."
          },
          {
            "value": "UPDATED_ASC",
            "description": "By the time of the last change, the oldest first: for following changes."
          }
        ]
      },
      {
        "name": "first",
        "type": "Int",
        "required": false,
        "defaultValue": 50,
        "description": "How many records to give, 1 to 500; 50 when left out."
      },
      {
        "name": "after",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      }
    ],
    "pages": [
      {
        "path": "events",
        "after": "after",
        "first": "first"
      }
    ],
    "example": {
      "from": "2021",
      "to": "2022"
    }
  },
  {
    "name": "ExchangeRates",
    "title": "The exchange rates behind the figures",
    "question": "By which exchange rates were amounts turned into another currency, for which year, and who published them?",
    "about": "For an analyst who checks or repeats a sum. An amount of a year for which no rate was published is not converted and is in no sum.",
    "audiences": [
      "analyst"
    ],
    "document": "query ExchangeRates {\n  exchangeRates {\n    id\n    currency\n    period\n    unitsPerUsd\n    kind\n    sources {\n      title\n      url\n      date\n      publisher\n    }\n  }\n}\n",
    "variables": [],
    "pages": [],
    "example": {}
  },
  {
    "name": "FundingByDonor",
    "title": "What each donor promised, committed and paid",
    "question": "What did each donor promise, commit and pay, all together, or for one state or one goal, and which pledges could not be counted, and why?",
    "about": "For a donor who wants to see itself beside the others, and for an analyst who compares. Money that several donors gave together without saying who gave what stands in a line of its own.",
    "audiences": [
      "donor",
      "analyst"
    ],
    "document": "query FundingByDonor($roadmap: ID! = \"DEMO\", $countries: [ID!], $goals: [ID!], $currency: CurrencyCode! = \"USD\") {\n  fundingBreakdown(by: DONOR, filter: { roadmap: $roadmap, countries: $countries, nodes: $goals }, currency: $currency) {\n    rows {\n      key\n      label\n      summary {\n        ...Stages\n      }\n    }\n    unallocated {\n      ...Stages\n    }\n    total {\n      ...Stages\n      methodology {\n        id\n        version\n        text\n        ratesAttribution\n      }\n    }\n  }\n}\n\nfragment Stages on FundingSummary {\n  pledged {\n    ...Figure\n  }\n  committed {\n    ...Figure\n  }\n  disbursed {\n    ...Figure\n  }\n  recordCount\n  excluded {\n    reason\n    count\n  }\n}\n\nfragment Figure on Total {\n  amount\n  currency\n}\n",
    "variables": [
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "DEMO",
        "description": "The roadmap's code; money of different roadmaps is never in one figure."
      },
      {
        "name": "countries",
        "type": "[ID!]",
        "required": false,
        "description": "States, by ISO 3166-1 alpha-2 or alpha-3: money that names them, never regional money."
      },
      {
        "name": "goals",
        "type": "[ID!]",
        "required": false,
        "description": "Nodes of the roadmap; a node selects its descendants too."
      },
      {
        "name": "currency",
        "type": "CurrencyCode!",
        "required": false,
        "defaultValue": "USD",
        "description": "The currency of all figures; ISO 4217."
      }
    ],
    "pages": [],
    "example": {
      "countries": [
        "XAC"
      ]
    }
  },
  {
    "name": "FundingGaps",
    "title": "Which planned activities lack the most money",
    "question": "Which activities of national action plans lack the most money, why, for which goals, and which donors could be asked first?",
    "about": "For a donor who looks for a place to help, and for those who bring needs and money together. Only activities whose cost is known can lack any.",
    "audiences": [
      "donor",
      "partner"
    ],
    "document": "query FundingGaps($roadmap: ID! = \"DEMO\", $currency: CurrencyCode! = \"USD\", $first: Int = 20, $after: String) {\n  fundingGaps(filter: { roadmap: $roadmap }, orderBy: GAP_DESC, currency: $currency, first: $first, after: $after) {\n    totalCount\n    totalGap {\n      amount\n      currency\n    }\n    nodes {\n      activity {\n        id\n        code\n        title\n        status\n        start\n        end\n        leadInstitution\n        partners\n        priority {\n          id\n          text\n        }\n        milestones {\n          title\n          due\n          doneOn\n        }\n        requirement {\n          amount\n          currency\n          date\n        }\n        roadmapLinks {\n          node {\n            id\n            title\n          }\n          weight\n          basis\n        }\n        plan {\n          id\n          title\n        }\n      }\n      country {\n        iso3\n        name\n      }\n      required {\n        ...Figure\n      }\n      funded {\n        ...Figure\n      }\n      gap {\n        ...Figure\n      }\n      coverage\n      reasons\n      matchingDonors {\n        id\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment Figure on Total {\n  amount\n  currency\n}\n",
    "variables": [
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "DEMO",
        "description": "The roadmap's code."
      },
      {
        "name": "currency",
        "type": "CurrencyCode!",
        "required": false,
        "defaultValue": "USD",
        "description": "The currency of all figures; ISO 4217."
      },
      {
        "name": "first",
        "type": "Int",
        "required": false,
        "defaultValue": 20,
        "description": "How many records to give, 1 to 500; 50 when left out."
      },
      {
        "name": "after",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      }
    ],
    "pages": [
      {
        "path": "fundingGaps",
        "after": "after",
        "first": "first"
      }
    ],
    "example": {}
  },
  {
    "name": "FundingMatrix",
    "title": "Money promised and needed, by goal and state",
    "question": "How much money was announced, committed and paid for each goal in each state, what is needed, and which pledges are in no sum, and why?",
    "about": "For an analyst or a donor portal that shows money against need. Each amount stands in one cell, so cells add up to rows, columns and the total exactly. An amount that is left empty was not recorded; it is never zero.",
    "audiences": [
      "analyst",
      "donor"
    ],
    "document": "query FundingMatrix($roadmap: ID! = \"DEMO\", $currency: CurrencyCode! = \"USD\") {\n  fundingMatrix(rows: GOAL, columns: COUNTRY, filter: { roadmap: $roadmap }, currency: $currency) {\n    rows {\n      key\n      label\n      summary {\n        ...Margin\n      }\n    }\n    columns {\n      key\n      label\n      summary {\n        ...Margin\n      }\n    }\n    cells {\n      row\n      column\n      summary {\n        ...Stages\n        recordCount\n      }\n    }\n    total {\n      ...Margin\n      currency\n      withoutActivity {\n        amount\n      }\n      regional {\n        amount\n      }\n      excluded {\n        reason\n        count\n        pledges {\n          id\n        }\n      }\n      methodology {\n        id\n        version\n        text\n        ratesAttribution\n      }\n    }\n  }\n}\n\nfragment Stages on FundingSummary {\n  required {\n    amount\n  }\n  pledged {\n    amount\n  }\n  committed {\n    amount\n  }\n  disbursed {\n    amount\n  }\n  funded {\n    amount\n  }\n  gap {\n    amount\n  }\n}\n\nfragment Margin on FundingSummary {\n  ...Stages\n  coverage\n  recordCount\n  excluded {\n    reason\n    count\n  }\n}\n",
    "variables": [
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "DEMO",
        "description": "The roadmap's code; money of different roadmaps is never in one figure."
      },
      {
        "name": "currency",
        "type": "CurrencyCode!",
        "required": false,
        "defaultValue": "USD",
        "description": "The currency of all figures; ISO 4217."
      }
    ],
    "pages": [],
    "example": {}
  },
  {
    "name": "GapsOfGoal",
    "title": "The gaps of one goal, and who funds it there",
    "question": "Where does the money for one goal fall short: which activities lack how much, and who has already promised, committed or paid something for this goal, in which state?",
    "about": "For a donor who wants to add to a goal and not to repeat what others do. The goal stands with everything below it; name a state to see who pays there. An amount that is left empty was not recorded; it is not zero.",
    "audiences": [
      "donor",
      "analyst"
    ],
    "document": "query GapsOfGoal(\n  $goal: ID!\n  $countries: [ID!]\n  $roadmap: ID! = \"DEMO\"\n  $currency: CurrencyCode! = \"USD\"\n  $first: Int = 10\n  $gapsAfter: String\n  $pledgesAfter: String\n) {\n  roadmapNode(id: $goal) {\n    id\n    title\n    level\n    funding(currency: $currency) {\n      required {\n        ...Figure\n      }\n      funded {\n        ...Figure\n      }\n      gap {\n        ...Figure\n      }\n      coverage\n    }\n  }\n  fundingGaps(filter: { roadmap: $roadmap, nodes: [$goal], countries: $countries }, orderBy: GAP_DESC, currency: $currency, first: $first, after: $gapsAfter) {\n    totalCount\n    totalGap {\n      ...Figure\n    }\n    nodes {\n      country {\n        iso3\n        name\n      }\n      activity {\n        id\n        title\n        status\n        leadInstitution\n      }\n      required {\n        ...Figure\n      }\n      funded {\n        ...Figure\n      }\n      gap {\n        ...Figure\n      }\n      coverage\n      reasons\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  byDonor: fundingBreakdown(by: DONOR, filter: { roadmap: $roadmap, nodes: [$goal], countries: $countries }, currency: $currency) {\n    ...Lines\n  }\n  byCountry: fundingBreakdown(by: COUNTRY, filter: { roadmap: $roadmap, nodes: [$goal], countries: $countries }, currency: $currency) {\n    ...Lines\n  }\n  pledges(filter: { roadmap: $roadmap, nodes: [$goal], countries: $countries }, orderBy: ANNOUNCED_DESC, first: $first, after: $pledgesAfter) {\n    totalCount\n    nodes {\n      id\n      title\n      announced\n      countries {\n        iso3\n        name\n      }\n      donors {\n        id\n        name\n      }\n      amount {\n        amount\n        currency\n        date\n      }\n      counting\n      sources {\n        title\n        url\n        date\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment Lines on FundingBreakdown {\n  rows {\n    key\n    label\n    summary {\n      ...Stages\n    }\n  }\n  unallocated {\n    ...Stages\n  }\n}\n\nfragment Stages on FundingSummary {\n  pledged {\n    ...Figure\n  }\n  committed {\n    ...Figure\n  }\n  disbursed {\n    ...Figure\n  }\n  recordCount\n}\n\nfragment Figure on Total {\n  amount\n  currency\n}\n",
    "variables": [
      {
        "name": "goal",
        "type": "ID!",
        "required": true,
        "description": "`<roadmap>:<code>`, for example `CFR:G1`."
      },
      {
        "name": "countries",
        "type": "[ID!]",
        "required": false,
        "description": "States, by ISO 3166-1 alpha-2 or alpha-3."
      },
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "DEMO",
        "description": "The roadmap's code."
      },
      {
        "name": "currency",
        "type": "CurrencyCode!",
        "required": false,
        "defaultValue": "USD",
        "description": "The currency of all figures; ISO 4217."
      },
      {
        "name": "first",
        "type": "Int",
        "required": false,
        "defaultValue": 10,
        "description": "How many records to give, 1 to 500; 50 when left out."
      },
      {
        "name": "gapsAfter",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      },
      {
        "name": "pledgesAfter",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      }
    ],
    "pages": [
      {
        "path": "fundingGaps",
        "after": "gapsAfter",
        "first": "first"
      },
      {
        "path": "pledges",
        "after": "pledgesAfter",
        "first": "first"
      }
    ],
    "example": {
      "goal": "DEMO:G1",
      "countries": [
        "XAC"
      ],
      "first": 3
    }
  },
  {
    "name": "GoalSupport",
    "title": "What supports one goal",
    "question": "What supports one goal, target or action, with all that lies below it: which pledges, which help, which events, and which states have made it a priority?",
    "about": "For a partner or donor who works on one goal. What lies below a goal counts for the goal.",
    "audiences": [
      "partner",
      "donor"
    ],
    "document": "query GoalSupport($node: ID!, $first: Int = 50, $pledgesAfter: String, $assistanceAfter: String, $eventsAfter: String) {\n  roadmapNode(id: $node) {\n    id\n    code\n    title\n    level\n    roadmap {\n      code\n      shortTitle\n    }\n    children {\n      id\n      code\n    }\n    priorities {\n      id\n      text\n      plan {\n        id\n        country {\n          iso3\n          name\n        }\n      }\n      nodes {\n        id\n      }\n      nodesBasis\n      sources {\n        ...Page\n      }\n    }\n    pledges(first: $first, after: $pledgesAfter) {\n      totalCount\n      nodes {\n        id\n        title\n        counting\n        donors {\n          id\n          name\n        }\n        amount {\n          amount\n          currency\n          date\n        }\n        amountNote\n        nodesBasis\n        sources {\n          ...Page\n        }\n      }\n      pageInfo {\n        ...Paging\n      }\n    }\n    assistance(first: $first, after: $assistanceAfter) {\n      totalCount\n      nodes {\n        id\n        title\n        kind\n        date\n        countries {\n          iso3\n        }\n        providers {\n          id\n          name\n        }\n        nodes {\n          id\n        }\n        nodesBasis\n        sources {\n          ...Page\n        }\n      }\n      pageInfo {\n        ...Paging\n      }\n    }\n    events(first: $first, after: $eventsAfter) {\n      totalCount\n      nodes {\n        id\n        title\n        date\n        nodesBasis\n        nodesNote\n        sources {\n          ...Page\n        }\n      }\n      pageInfo {\n        ...Paging\n      }\n    }\n  }\n}\n\nfragment Paging on PageInfo {\n  hasNextPage\n  endCursor\n}\n\nfragment Page on Source {\n  title\n  url\n  date\n}\n",
    "variables": [
      {
        "name": "node",
        "type": "ID!",
        "required": true,
        "description": "`<roadmap>:<code>`, for example `CFR:G1`."
      },
      {
        "name": "first",
        "type": "Int",
        "required": false,
        "defaultValue": 50,
        "description": "How many records to give, 1 to 500; 50 when left out."
      },
      {
        "name": "pledgesAfter",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      },
      {
        "name": "assistanceAfter",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      },
      {
        "name": "eventsAfter",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      }
    ],
    "pages": [
      {
        "path": "roadmapNode.pledges",
        "after": "pledgesAfter",
        "first": "first"
      },
      {
        "path": "roadmapNode.assistance",
        "after": "assistanceAfter",
        "first": "first"
      },
      {
        "path": "roadmapNode.events",
        "after": "eventsAfter",
        "first": "first"
      }
    ],
    "example": {
      "node": "CFR:G1"
    }
  },
  {
    "name": "GoalSupportByCountry",
    "title": "Who was helped under one goal, and where nothing is found",
    "question": "Which states were supported under one goal, with what kind of help, and for which states was no published record found?",
    "about": "For a donor or a partner who looks for places that others may have missed. A state with nothing but zeros is one for which no published record was found under this goal; that is not proof that nobody helped. Help for the whole region stands in a row of its own.",
    "audiences": [
      "donor",
      "partner",
      "analyst"
    ],
    "document": "query GoalSupportByCountry($goal: ID!, $roadmap: ID! = \"CFR\", $from: PartialDate, $to: PartialDate) {\n  roadmapNode(id: $goal) {\n    id\n    title\n    level\n  }\n  supportMatrix(roadmap: $roadmap, rows: COUNTRY, columns: KIND, filter: { nodes: [$goal], from: $from, to: $to }) {\n    rows {\n      key\n      label\n    }\n    columns {\n      key\n      label\n    }\n    cells {\n      row\n      column\n      ...Counts\n    }\n    total {\n      ...Counts\n    }\n  }\n}\n\nfragment Counts on SupportCell {\n  assistance\n  events\n  pledges\n  latest\n  note\n  funders {\n    id\n    name\n  }\n  providers {\n    id\n    name\n  }\n}\n",
    "variables": [
      {
        "name": "goal",
        "type": "ID!",
        "required": true,
        "description": "`<roadmap>:<code>`, for example `CFR:G1`."
      },
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "CFR",
        "description": "The roadmap's code."
      },
      {
        "name": "from",
        "type": "PartialDate",
        "required": false,
        "description": "On or after this date; a date that is not exact counts by its last day, and records without one are left out."
      },
      {
        "name": "to",
        "type": "PartialDate",
        "required": false,
        "description": "On or before this date; a date that is not exact counts by its first day, and records without one are left out."
      }
    ],
    "pages": [],
    "example": {
      "goal": "CFR:G4"
    }
  },
  {
    "name": "HubStatus",
    "title": "Is everything there, and how much is it",
    "question": "Is everything there, up to which date were the pages read, and how many records are there?",
    "about": "For whoever runs the hub, and for a partner before its nightly run: is a part away, is there anything new, and how many records are to be fetched?",
    "audiences": [
      "partner"
    ],
    "document": "query HubStatus($roadmap: ID! = \"CFR\") {\n  hubStatus {\n    reference {\n      healthy\n      version\n      dataAsOf\n    }\n    plans {\n      healthy\n      version\n      dataAsOf\n    }\n    pledges {\n      healthy\n      version\n      dataAsOf\n    }\n  }\n  roadmaps {\n    code\n    shortTitle\n    periodStart\n    periodEnd\n  }\n  organisations(filter: { roadmap: $roadmap }, first: 1) {\n    totalCount\n  }\n  nationalActionPlans(filter: { roadmap: $roadmap }, first: 1) {\n    totalCount\n  }\n  events(filter: { roadmap: $roadmap }, first: 1) {\n    totalCount\n  }\n  donors(roadmap: $roadmap) {\n    id\n    name\n  }\n  pledges(filter: { roadmap: $roadmap }, first: 1) {\n    totalCount\n  }\n  assistance(filter: { roadmap: $roadmap }, first: 1) {\n    totalCount\n  }\n}\n",
    "variables": [
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "CFR",
        "description": "The roadmap's code; organisations with a part in it."
      }
    ],
    "pages": [],
    "example": {}
  },
  {
    "name": "IndicatorProgress",
    "title": "How far the indicators are from their targets",
    "question": "How far are the indicators of a roadmap from their targets, which states reported what, and how many states stand behind the figure for the region?",
    "about": "For whoever follows the progress of the roadmap. The figure for the region is made only of what states reported, and says how many did; of a percentage, both numbers that it was made from are kept.",
    "audiences": [
      "analyst",
      "partner"
    ],
    "document": "query IndicatorProgress($roadmap: ID! = \"DEMO\", $nodes: [ID!], $countries: [ID!], $years: [Int!]) {\n  indicators(roadmap: $roadmap, filter: { nodes: $nodes }) {\n    id\n    code\n    title\n    kind\n    scope\n    relation\n    unit\n    direction\n    node {\n      id\n      title\n    }\n    baseline {\n      value\n      year\n    }\n    target {\n      value\n      year\n    }\n    regional {\n      year\n      value\n      numerator\n      denominator\n      reportedBy\n    }\n    values(countries: $countries, years: $years) {\n      id\n      country {\n        iso3\n        name\n      }\n      year\n      value\n      numerator\n      denominator\n    }\n  }\n}\n",
    "variables": [
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "DEMO",
        "description": "The roadmap's code."
      },
      {
        "name": "nodes",
        "type": "[ID!]",
        "required": false,
        "description": "Indicators of one of these nodes or of a node below it."
      },
      {
        "name": "countries",
        "type": "[ID!]",
        "required": false,
        "description": "Only these states, by ISO 3166-1 alpha-2 or alpha-3."
      },
      {
        "name": "years",
        "type": "[Int!]",
        "required": false,
        "description": "Only these years."
      }
    ],
    "pages": [],
    "example": {
      "countries": [
        "XAA"
      ],
      "years": [
        2024,
        2025
      ]
    }
  },
  {
    "name": "NapStatusBoard",
    "title": "Where every state stands with its plan",
    "question": "Where does each participating state stand with its plan, on what does that rest, and how does it fit the figures that sources state for the region?",
    "about": "For the secretariat and for partners who want one table of all states. UNKNOWN means that no dated statement was found, not that nothing was done.",
    "audiences": [
      "partner",
      "analyst"
    ],
    "document": "query NapStatusBoard($roadmap: ID! = \"CFR\", $statuses: [PlanStatus!], $first: Int = 50, $after: String) {\n  countries(roadmap: $roadmap) {\n    iso2\n    iso3\n    name\n    planStatus(roadmap: $roadmap)\n    planStatusBasis(roadmap: $roadmap)\n  }\n  nationalActionPlans(filter: { roadmap: $roadmap, statuses: $statuses }, orderBy: COUNTRY_ASC, first: $first, after: $after) {\n    totalCount\n    edges {\n      cursor\n      node {\n        id\n        country {\n          iso3\n        }\n        roadmap {\n          code\n        }\n        leadBody\n        statusStatements {\n          id\n          status\n          date\n          text\n          sources {\n            ...Page\n          }\n        }\n      }\n    }\n    pageInfo {\n      startCursor\n      endCursor\n      hasNextPage\n      hasPreviousPage\n    }\n  }\n  observations(roadmap: $roadmap) {\n    id\n    measure\n    value\n    bound\n    unit\n    asOf\n    counts\n    hubCount\n    sources {\n      ...Page\n    }\n  }\n}\n\nfragment Page on Source {\n  title\n  url\n  date\n}\n",
    "variables": [
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "CFR",
        "description": "The roadmap's code."
      },
      {
        "name": "statuses",
        "type": "[PlanStatus!]",
        "required": false,
        "description": "Plans of which a source has stated one of these at any time; for the present status ask `Country.planStatus`.",
        "options": [
          {
            "value": "APPROVED",
            "description": "It is formally approved or adopted."
          },
          {
            "value": "DRAFTED",
            "description": "Its drafting is complete; it is not approved yet."
          },
          {
            "value": "DRAFTING",
            "description": "The plan is being drafted."
          },
          {
            "value": "NOT_STARTED",
            "description": "A source says that the work has not begun."
          },
          {
            "value": "STARTED",
            "description": "The process has begun."
          },
          {
            "value": "UNKNOWN",
            "description": "No statement was found, or the statements leave it undecided. This is not \"not started\"."
          }
        ]
      },
      {
        "name": "first",
        "type": "Int",
        "required": false,
        "defaultValue": 50,
        "description": "How many records to give, 1 to 500; 50 when left out."
      },
      {
        "name": "after",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      }
    ],
    "pages": [
      {
        "path": "nationalActionPlans",
        "after": "after",
        "first": "first"
      }
    ],
    "example": {}
  },
  {
    "name": "Overlaps",
    "title": "Where different helpers gave the same help",
    "question": "Where did different organisations give the same kind of help to the same state under the same goal within half a year?",
    "about": "For donors and organisations who coordinate. An overlap is a place to look, not a fault: two courses may well have been planned to follow each other.",
    "audiences": [
      "donor",
      "partner"
    ],
    "document": "query Overlaps($roadmap: ID! = \"CFR\", $withinDays: Int! = 180) {\n  overlaps(roadmap: $roadmap, withinDays: $withinDays) {\n    country {\n      iso3\n      name\n    }\n    goal {\n      id\n      title\n    }\n    kind\n    daysApart\n    first {\n      ...Help\n    }\n    second {\n      ...Help\n    }\n  }\n}\n\nfragment Help on Assistance {\n  id\n  title\n  date\n  endDate\n  providers {\n    id\n    name\n  }\n  funders {\n    id\n    name\n  }\n  sources {\n    title\n    url\n    date\n  }\n}\n",
    "variables": [
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "CFR",
        "description": "The roadmap's code."
      },
      {
        "name": "withinDays",
        "type": "Int!",
        "required": false,
        "defaultValue": 180,
        "description": "How near in time, 0 to 3650 days."
      }
    ],
    "pages": [],
    "example": {}
  },
  {
    "name": "PlannedActivities",
    "title": "What the plans want to do",
    "question": "What do the states want to do: which activities stand in their plans, for which goals, led by whom, by when, at what cost, and how far are they?",
    "about": "For a partner who plans work of its own, and for a donor who looks for something to support. A cost that is left empty is not known; it is not zero.",
    "audiences": [
      "partner",
      "donor",
      "analyst"
    ],
    "document": "query PlannedActivities(\n  $roadmap: ID! = \"DEMO\"\n  $countries: [ID!]\n  $goals: [ID!]\n  $statuses: [ActivityStatus!]\n  $orderBy: PlanActivityOrder = START_ASC\n  $first: Int = 20\n  $after: String\n) {\n  planActivities(filter: { roadmap: $roadmap, countries: $countries, nodes: $goals, statuses: $statuses }, orderBy: $orderBy, first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      code\n      title\n      country {\n        iso3\n        name\n      }\n      plan {\n        id\n        title\n      }\n      priority {\n        id\n        text\n      }\n      roadmapLinks {\n        node {\n          id\n          title\n        }\n        weight\n        basis\n      }\n      status\n      start\n      end\n      leadInstitution\n      partners\n      milestones {\n        title\n        due\n        doneOn\n      }\n      requirement {\n        amount\n        currency\n        date\n      }\n      sources {\n        title\n        url\n        date\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
    "variables": [
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "DEMO",
        "description": "The roadmap's code."
      },
      {
        "name": "countries",
        "type": "[ID!]",
        "required": false,
        "description": "States, by ISO 3166-1 alpha-2 or alpha-3."
      },
      {
        "name": "goals",
        "type": "[ID!]",
        "required": false,
        "description": "Nodes of the roadmap; a node selects its descendants too."
      },
      {
        "name": "statuses",
        "type": "[ActivityStatus!]",
        "required": false,
        "description": "How they stand.",
        "options": [
          {
            "value": "CANCELLED",
            "description": "It will not be done; its requirement no longer counts."
          },
          {
            "value": "COMPLETED",
            "description": "It is finished."
          },
          {
            "value": "DELAYED",
            "description": "It is behind its dates."
          },
          {
            "value": "ONGOING",
            "description": "It is under way."
          },
          {
            "value": "PLANNED",
            "description": "It has not begun."
          }
        ]
      },
      {
        "name": "orderBy",
        "type": "PlanActivityOrder",
        "required": false,
        "defaultValue": "START_ASC",
        "description": "By id when left out.",
        "options": [
          {
            "value": "ID_ASC",
            "description": "By id, that is, by state and code."
          },
          {
            "value": "START_ASC",
            "description": "The earliest first; those without a date last."
          },
          {
            "value": "UPDATED_ASC",
            "description": "By the time of the last change, the oldest first: for following changes."
          }
        ]
      },
      {
        "name": "first",
        "type": "Int",
        "required": false,
        "defaultValue": 20,
        "description": "How many records to give, 1 to 500; 50 when left out."
      },
      {
        "name": "after",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      }
    ],
    "pages": [
      {
        "path": "planActivities",
        "after": "after",
        "first": "first"
      }
    ],
    "example": {
      "countries": [
        "XAC"
      ],
      "goals": [
        "DEMO:G2"
      ],
      "first": 3
    }
  },
  {
    "name": "PledgeList",
    "title": "All pledges",
    "question": "Which pledges have been announced for the roadmap: by whom, when, for how much, for which states and goals, and where was each one published?",
    "about": "For whoever needs the whole list, or one part of it: a donor, a state, a goal, a time span. A pledge is a promise and not a payment. Where a page names no amount, the amount is empty, not zero.",
    "audiences": [
      "analyst",
      "donor",
      "partner"
    ],
    "document": "query PledgeList(\n  $roadmap: ID! = \"CFR\"\n  $donors: [ID!]\n  $countries: [ID!]\n  $goals: [ID!]\n  $from: PartialDate\n  $to: PartialDate\n  $text: String\n  $orderBy: PledgeOrder = ANNOUNCED_DESC\n  $first: Int = 50\n  $after: String\n) {\n  pledges(\n    filter: { roadmap: $roadmap, donors: $donors, countries: $countries, nodes: $goals, from: $from, to: $to, text: $text }\n    orderBy: $orderBy\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    nodes {\n      id\n      title\n      kind\n      announced\n      start\n      end\n      donors {\n        id\n        name\n      }\n      implementers {\n        id\n        name\n      }\n      regional\n      countries {\n        iso3\n        name\n      }\n      nodes {\n        id\n        title\n      }\n      nodesBasis\n      amount {\n        amount\n        currency\n        date\n      }\n      amountNote\n      counting\n      sources {\n        title\n        url\n        date\n        publisher\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
    "variables": [
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "CFR",
        "description": "The roadmap's code."
      },
      {
        "name": "donors",
        "type": "[ID!]",
        "required": false,
        "description": "Donors, alone or with others."
      },
      {
        "name": "countries",
        "type": "[ID!]",
        "required": false,
        "description": "States that it names, by ISO 3166-1 alpha-2 or alpha-3; regional pledges name none."
      },
      {
        "name": "goals",
        "type": "[ID!]",
        "required": false,
        "description": "Nodes of the roadmap; a node selects its descendants too."
      },
      {
        "name": "from",
        "type": "PartialDate",
        "required": false,
        "description": "Reaching to this date or later, by its end, else its start, else its announcement; pledges without any date are left out."
      },
      {
        "name": "to",
        "type": "PartialDate",
        "required": false,
        "description": "Beginning on this date or earlier, by its announcement, else its start; pledges without any date are left out."
      },
      {
        "name": "text",
        "type": "String",
        "required": false,
        "description": "A text of 2 to 100 characters within the title, in any case."
      },
      {
        "name": "orderBy",
        "type": "PledgeOrder",
        "required": false,
        "defaultValue": "ANNOUNCED_DESC",
        "description": "The latest announced first when left out.",
        "options": [
          {
            "value": "ANNOUNCED_ASC",
            "description": "The earliest announced (else begun) first."
          },
          {
            "value": "ANNOUNCED_DESC",
            "description": "The latest announced (else begun) first."
          },
          {
            "value": "TITLE_ASC",
            "description": "By title, in alphabetical order."
          },
          {
            "value": "UPDATED_ASC",
            "description": "By the time of the last change, the oldest first: for following changes."
          }
        ]
      },
      {
        "name": "first",
        "type": "Int",
        "required": false,
        "defaultValue": 50,
        "description": "How many records to give, 1 to 500; 50 when left out."
      },
      {
        "name": "after",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      }
    ],
    "pages": [
      {
        "path": "pledges",
        "after": "after",
        "first": "first"
      }
    ],
    "example": {
      "donors": [
        "DE"
      ]
    }
  },
  {
    "name": "PledgeProgress",
    "title": "What has become of the pledges",
    "question": "How much of each pledge was committed and paid, how much is still open, and for how long?",
    "about": "For an analyst who follows promises up, and for a donor who checks what the records say of its own. Committed means bound by an agreement; paid means that the money went out. Where no agreement or payment is recorded, the amount is left empty; that does not prove that nothing was paid.",
    "audiences": [
      "analyst",
      "donor"
    ],
    "document": "query PledgeProgress(\n  $roadmap: ID! = \"DEMO\"\n  $donors: [ID!]\n  $countries: [ID!]\n  $goals: [ID!]\n  $currency: CurrencyCode = \"USD\"\n  $orderBy: PledgeOrder = ANNOUNCED_ASC\n  $first: Int = 20\n  $after: String\n) {\n  pledges(filter: { roadmap: $roadmap, donors: $donors, countries: $countries, nodes: $goals }, orderBy: $orderBy, first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      title\n      announced\n      donors {\n        id\n        name\n      }\n      counting\n      countingNote\n      ladder(currency: $currency) {\n        pledged {\n          ...Figure\n        }\n        committed {\n          ...Figure\n        }\n        disbursed {\n          ...Figure\n        }\n        outstanding {\n          ...Figure\n        }\n        undisbursed {\n          ...Figure\n        }\n        ageDays\n        overdue\n      }\n      sources {\n        title\n        url\n        date\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment Figure on Total {\n  amount\n  currency\n}\n",
    "variables": [
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "DEMO",
        "description": "The roadmap's code."
      },
      {
        "name": "donors",
        "type": "[ID!]",
        "required": false,
        "description": "Donors, alone or with others."
      },
      {
        "name": "countries",
        "type": "[ID!]",
        "required": false,
        "description": "States that it names, by ISO 3166-1 alpha-2 or alpha-3; regional pledges name none."
      },
      {
        "name": "goals",
        "type": "[ID!]",
        "required": false,
        "description": "Nodes of the roadmap; a node selects its descendants too."
      },
      {
        "name": "currency",
        "type": "CurrencyCode",
        "required": false,
        "defaultValue": "USD",
        "description": "The currency of the figures; that of the pledge when left out, else USD."
      },
      {
        "name": "orderBy",
        "type": "PledgeOrder",
        "required": false,
        "defaultValue": "ANNOUNCED_ASC",
        "description": "The latest announced first when left out.",
        "options": [
          {
            "value": "ANNOUNCED_ASC",
            "description": "The earliest announced (else begun) first."
          },
          {
            "value": "ANNOUNCED_DESC",
            "description": "The latest announced (else begun) first."
          },
          {
            "value": "TITLE_ASC",
            "description": "By title, in alphabetical order."
          },
          {
            "value": "UPDATED_ASC",
            "description": "By the time of the last change, the oldest first: for following changes."
          }
        ]
      },
      {
        "name": "first",
        "type": "Int",
        "required": false,
        "defaultValue": 20,
        "description": "How many records to give, 1 to 500; 50 when left out."
      },
      {
        "name": "after",
        "type": "String",
        "required": false,
        "description": "The cursor to go on from: `endCursor` of the page before."
      }
    ],
    "pages": [
      {
        "path": "pledges",
        "after": "after",
        "first": "first"
      }
    ],
    "example": {
      "donors": [
        "DEMO-D05"
      ],
      "first": 5
    }
  },
  {
    "name": "PledgeTrace",
    "title": "What became of one pledge",
    "question": "What became of one pledge: for how much, from whom, through whom, to which goals, and which events and help does a source say that it paid for?",
    "about": "For a donor or an analyst who follows one promise. A link is there only where a source states it; that two records look alike is no link.",
    "audiences": [
      "donor",
      "analyst"
    ],
    "document": "query PledgeTrace($pledge: ID!) {\n  pledge(id: $pledge) {\n    id\n    roadmap {\n      code\n      title\n    }\n    title\n    kind\n    counting\n    countingNote\n    amount {\n      amount\n      currency\n      date\n    }\n    amountNote\n    announced\n    start\n    end\n    purpose\n    donors {\n      id\n      name\n      kind\n      agency\n    }\n    implementers {\n      id\n      name\n      kind\n    }\n    implementerText\n    regional\n    countries {\n      iso3\n      name\n    }\n    nodes {\n      id\n      code\n      title\n      level\n    }\n    nodesBasis\n    ladder {\n      pledged {\n        amount\n        currency\n      }\n      committed {\n        amount\n        currency\n      }\n      disbursed {\n        amount\n        currency\n      }\n      funded {\n        amount\n        currency\n      }\n      outstanding {\n        amount\n        currency\n      }\n      undisbursed {\n        amount\n        currency\n      }\n      ageDays\n      overdue\n    }\n    allocations {\n      id\n      basis\n      share\n      money {\n        amount\n        currency\n      }\n      country {\n        iso3\n        name\n      }\n      node {\n        id\n        title\n      }\n      activity {\n        id\n        title\n      }\n    }\n    transactions {\n      id\n      iatiType\n      date\n      money {\n        amount\n        currency\n      }\n    }\n    externalIds {\n      scheme\n      value\n      note\n    }\n    links {\n      id\n      from\n      to\n      relation\n      basis\n      event {\n        id\n        title\n        date\n        kind\n        countries {\n          iso3\n        }\n        sources {\n          ...Page\n        }\n      }\n      assistance {\n        id\n        title\n        date\n        endDate\n        kind\n        countries {\n          iso3\n          name\n        }\n        nodes {\n          id\n        }\n        outputs\n        sources {\n          ...Page\n        }\n      }\n      assertion\n      confidence\n      sources {\n        ...Page\n      }\n    }\n    assertion\n    confidence\n    recordStatus\n    revision\n    sources {\n      ...Page\n      publisher\n      via\n      seen\n    }\n  }\n}\n\nfragment Page on Source {\n  title\n  url\n  date\n}\n",
    "variables": [
      {
        "name": "pledge",
        "type": "ID!",
        "required": true,
        "description": "For example `PL-CA-ACCBP-2021`."
      }
    ],
    "pages": [],
    "example": {
      "pledge": "PL-SALIENT-JM"
    }
  },
  {
    "name": "PriorityFollowUp",
    "title": "What a state asked for, and what has come since",
    "question": "A state has published its priorities: which goal does each serve, what help on these goals has the state had since, and who paid for it?",
    "about": "For a donor who asks what has become of a plan, and for the state itself, which sees what nobody has taken up yet. `since` is the day from which help counts as an answer to the plan. What the state asked for and what it was given belong together where they name the same goal.",
    "audiences": [
      "donor",
      "partner"
    ],
    "document": "query PriorityFollowUp($country: ID!, $since: PartialDate!, $roadmap: ID! = \"CFR\", $first: Int = 100) {\n  country(code: $country) {\n    iso3\n    name\n    planStatus(roadmap: $roadmap)\n    plan(roadmap: $roadmap) {\n      id\n      title\n      leadBody\n      priorities {\n        id\n        text\n        nodesBasis\n        nodes {\n          id\n          title\n        }\n        sources {\n          ...Page\n        }\n      }\n    }\n  }\n  helpSince: assistance(filter: { roadmap: $roadmap, countries: [$country], from: $since }, orderBy: DATE_ASC, first: $first) {\n    totalCount\n    nodes {\n      id\n      title\n      kind\n      date\n      endDate\n      nodes {\n        id\n      }\n      nodesBasis\n      providers {\n        id\n        name\n      }\n      funders {\n        id\n        name\n        agency\n      }\n      links {\n        relation\n        pledge {\n          id\n          title\n          donors {\n            id\n            name\n          }\n        }\n      }\n      sources {\n        ...Page\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  pledgesSince: pledges(filter: { roadmap: $roadmap, countries: [$country], from: $since }, orderBy: ANNOUNCED_ASC, first: $first) {\n    totalCount\n    nodes {\n      id\n      title\n      kind\n      counting\n      announced\n      nodes {\n        id\n      }\n      donors {\n        id\n        name\n      }\n      amount {\n        amount\n        currency\n      }\n      sources {\n        ...Page\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment Page on Source {\n  title\n  url\n  date\n}\n",
    "variables": [
      {
        "name": "country",
        "type": "ID!",
        "required": true,
        "description": "ISO 3166-1 alpha-2 or alpha-3, in any case: `lc`, `LCA`."
      },
      {
        "name": "since",
        "type": "PartialDate!",
        "required": true,
        "description": "On or after this date; a date that is not exact counts by its last day, and records without one are left out."
      },
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "CFR",
        "description": "The roadmap's code."
      },
      {
        "name": "first",
        "type": "Int",
        "required": false,
        "defaultValue": 100,
        "description": "How many records to give, 1 to 500; 50 when left out."
      }
    ],
    "pages": [],
    "example": {
      "country": "GY",
      "since": "2021-07-30"
    }
  },
  {
    "name": "RoadmapTree",
    "title": "The goals of the roadmap and all below them",
    "question": "What is the roadmap made of: its goals and all that is known below them, with the treaties and guides that each is tied to and how progress is measured, and what of it is not public?",
    "about": "For a partner whose own system refers to goals and actions by code. Each part comes with a code that stays and with the part that it belongs to, so that all of it arrives in one answer.",
    "audiences": [
      "partner",
      "analyst"
    ],
    "document": "query RoadmapTree($roadmap: ID! = \"CFR\") {\n  roadmap(code: $roadmap) {\n    code\n    title\n    shortTitle\n    abbreviation\n    vision\n    periodStart\n    periodEnd\n    participatingStateCount\n    textPublic\n    componentsNamed\n    instrumentsNamed\n    midTermReview {\n      presented\n      at\n      findingsPublic\n    }\n    custodians {\n      id\n      name\n    }\n    supportingGovernments {\n      iso3\n      name\n    }\n    countries {\n      iso3\n      name\n    }\n    goals {\n      id\n      code\n      title\n    }\n    nodes {\n      __typename\n      id\n      code\n      level\n      levelNote\n      title\n      officialTextPublic\n      parent {\n        id\n      }\n      parentBasis\n      path {\n        id\n      }\n      children {\n        id\n      }\n      statements {\n        date\n        levelNamed\n        text\n        eventId\n        sources {\n          ...Page\n        }\n      }\n      alignments {\n        ...Tie\n      }\n      indicators {\n        id\n      }\n      confidence\n      sources {\n        ...Page\n      }\n    }\n    alignments {\n      ...Tie\n    }\n    indicators {\n      id\n      code\n      title\n      relation\n      scope\n      unit\n      custodians\n      instrument {\n        id\n      }\n      node {\n        id\n      }\n      nodeNote\n      sources {\n        ...Page\n      }\n    }\n    knownGaps {\n      id\n      what\n      statedBy\n      note\n      sources {\n        ...Page\n      }\n    }\n    sources {\n      ...Page\n      publisher\n      via\n      seen\n    }\n  }\n  instruments {\n    id\n    title\n    year\n    kind\n    note\n    sources {\n      ...Page\n    }\n  }\n  codeLists {\n    id\n    title\n    note\n    entries {\n      code\n      name\n    }\n  }\n}\n\nfragment Tie on Alignment {\n  id\n  relation\n  note\n  instrument {\n    id\n    title\n  }\n  sources {\n    ...Page\n  }\n}\n\nfragment Page on Source {\n  title\n  url\n  date\n}\n",
    "variables": [
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "CFR",
        "description": "`CFR` is the Caribbean Firearms Roadmap."
      }
    ],
    "pages": [],
    "example": {}
  },
  {
    "name": "SeminarRecord",
    "title": "What happened at one meeting",
    "question": "What happened at one seminar or meeting: when and where, who hosted, collaborated, paid and took part, in what numbers, to which plan and goals it belongs, and what came of it?",
    "about": "For whoever writes the record of a plan's process, and for donors who look for events that they paid for. Nobody is called a funder unless a source does so; where the number of people is empty, no page states it.",
    "audiences": [
      "partner",
      "donor"
    ],
    "document": "query SeminarRecord($event: ID!) {\n  event(id: $event) {\n    id\n    kind\n    title\n    date\n    endDate\n    place\n    format\n    countries {\n      iso3\n      name\n    }\n    participants\n    participantsBound\n    participantsNote\n    womenParticipants\n    parties {\n      role\n      basis\n      organisation {\n        id\n        name\n      }\n      donor {\n        id\n        name\n        agency\n      }\n      country {\n        iso3\n        name\n      }\n      name\n      headcount\n    }\n    nodes {\n      id\n      title\n    }\n    nodesBasis\n    nodesNote\n    plan {\n      id\n      country {\n        iso3\n      }\n      process {\n        step\n        date\n        event {\n          id\n        }\n      }\n    }\n    links {\n      relation\n      basis\n      pledge {\n        id\n        title\n        donors {\n          id\n        }\n      }\n    }\n    outcome\n    assertion\n    confidence\n    sources {\n      title\n      url\n      date\n      publisher\n      via\n      seen\n    }\n  }\n}\n",
    "variables": [
      {
        "name": "event",
        "type": "ID!",
        "required": true,
        "description": "For example `NAP-LC`."
      }
    ],
    "pages": [],
    "example": {
      "event": "NAP-LC"
    }
  },
  {
    "name": "SupportMatrix",
    "title": "Which state was helped under which goal",
    "question": "Which state was supported under which goal: by how much help, which events and pledges, with how many participants and how many women, from whom and through whom?",
    "about": "For a donor or an analyst who asks who supports what. A record that belongs to several cells counts in each and once in the total; an empty cell says that no published record was found, not that there was no support.",
    "audiences": [
      "donor",
      "analyst"
    ],
    "document": "query SupportMatrix($roadmap: ID! = \"CFR\", $first: Int = 3) {\n  supportMatrix(roadmap: $roadmap, rows: GOAL, columns: COUNTRY) {\n    rows {\n      key\n      label\n    }\n    columns {\n      key\n      label\n    }\n    cells {\n      row\n      column\n      ...Counts\n    }\n    total {\n      ...Counts\n      providers {\n        id\n        name\n      }\n      records(first: $first) {\n        totalCount\n        nodes {\n          id\n          type\n          kind\n          title\n          date\n          assistanceRecord {\n            id\n          }\n          event {\n            id\n          }\n          pledge {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n  supportNetwork(roadmap: $roadmap) {\n    funder {\n      id\n      name\n    }\n    provider {\n      id\n      name\n    }\n    country {\n      iso3\n    }\n    regional\n    assistance\n    events\n    pledges\n  }\n}\n\nfragment Counts on SupportCell {\n  assistance\n  events\n  pledges\n  participants\n  participantsKnownIn\n  women\n  womenKnownIn\n  participantsWhereWomenKnown\n  funders {\n    id\n  }\n  latest\n  evidence\n  nodesBasis\n  note\n}\n",
    "variables": [
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "CFR",
        "description": "The roadmap's code."
      },
      {
        "name": "first",
        "type": "Int",
        "required": false,
        "defaultValue": 3,
        "description": "How many records to give, 1 to 500; 50 when left out."
      }
    ],
    "pages": [],
    "example": {}
  },
  {
    "name": "WhoSupportsCountry",
    "title": "Who supports one state",
    "question": "Who supports a state: with money that names it or the region, with help in kind, by hosting and funding its events, and who has said in public that they stand behind the roadmap?",
    "about": "For the person in charge in a state who looks for partners, and for partners who do not want to do twice what another does already.",
    "audiences": [
      "partner",
      "donor"
    ],
    "document": "query WhoSupportsCountry($country: ID!, $roadmap: ID! = \"CFR\", $first: Int = 100, $includeRegional: Boolean! = true) {\n  country(code: $country) {\n    iso3\n    name\n    pledges(roadmap: $roadmap, includeRegional: $includeRegional, first: $first) {\n      totalCount\n      nodes {\n        id\n        title\n        regional\n        donors {\n          id\n          name\n          kind\n        }\n        implementers {\n          id\n          name\n        }\n        amount {\n          amount\n          currency\n        }\n        start\n        end\n      }\n      pageInfo {\n        ...Paging\n      }\n    }\n    assistance(roadmap: $roadmap, includeRegional: $includeRegional, first: $first) {\n      totalCount\n      nodes {\n        id\n        title\n        kind\n        date\n        regional\n        providers {\n          id\n          name\n        }\n        funders {\n          id\n          name\n        }\n        links {\n          pledge {\n            id\n            title\n          }\n          relation\n        }\n      }\n      pageInfo {\n        ...Paging\n      }\n    }\n    events(roadmap: $roadmap, first: $first) {\n      totalCount\n      nodes {\n        id\n        title\n        date\n        parties {\n          role\n          basis\n          organisation {\n            id\n            name\n          }\n          donor {\n            id\n            name\n          }\n          country {\n            iso3\n          }\n          name\n        }\n      }\n      pageInfo {\n        ...Paging\n      }\n    }\n  }\n  supportStatements(roadmap: $roadmap) {\n    id\n    date\n    donor {\n      id\n      name\n    }\n    organisation {\n      id\n      name\n    }\n    kind\n    phases\n    text\n    note\n    sources {\n      title\n      url\n      date\n    }\n  }\n}\n\nfragment Paging on PageInfo {\n  hasNextPage\n  endCursor\n}\n",
    "variables": [
      {
        "name": "country",
        "type": "ID!",
        "required": true,
        "description": "ISO 3166-1 alpha-2 or alpha-3, in any case: `lc`, `LCA`."
      },
      {
        "name": "roadmap",
        "type": "ID!",
        "required": false,
        "defaultValue": "CFR",
        "description": "The roadmap's code."
      },
      {
        "name": "first",
        "type": "Int",
        "required": false,
        "defaultValue": 100,
        "description": "How many records to give, 1 to 500; 50 when left out."
      },
      {
        "name": "includeRegional",
        "type": "Boolean!",
        "required": false,
        "defaultValue": true,
        "description": "False leaves out those that are for the region and name no state."
      }
    ],
    "pages": [],
    "example": {
      "country": "JM"
    }
  }
];
