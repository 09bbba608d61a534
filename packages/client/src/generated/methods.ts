// Made by `npm run schema` from schema/api.graphql and schema/operations; not to be edited.

import type { Asker } from '../asker.js';
import type { AdoptionStatementsQuery, AdoptionStatementsQueryVariables, ApprovedPlansQuery, ApprovedPlansQueryVariables, AssistanceByProviderQuery, AssistanceByProviderQueryVariables, AssistanceListQuery, AssistanceListQueryVariables, ChangesSinceQuery, ChangesSinceQueryVariables, ContradictionsQuery, ContradictionsQueryVariables, CountryFundingQuery, CountryFundingQueryVariables, CountryPlanQuery, CountryPlanQueryVariables, DataQualityReportQuery, DataQualityReportQueryVariables, DonorPortfolioQuery, DonorPortfolioQueryVariables, EventsTimelineQuery, EventsTimelineQueryVariables, ExchangeRatesQuery, ExchangeRatesQueryVariables, FundingByDonorQuery, FundingByDonorQueryVariables, FundingGapsQuery, FundingGapsQueryVariables, FundingMatrixQuery, FundingMatrixQueryVariables, GapsOfGoalQuery, GapsOfGoalQueryVariables, GoalSupportByCountryQuery, GoalSupportByCountryQueryVariables, GoalSupportQuery, GoalSupportQueryVariables, HubStatusQuery, HubStatusQueryVariables, IndicatorProgressQuery, IndicatorProgressQueryVariables, NapStatusBoardQuery, NapStatusBoardQueryVariables, OverlapsQuery, OverlapsQueryVariables, PlannedActivitiesQuery, PlannedActivitiesQueryVariables, PledgeListQuery, PledgeListQueryVariables, PledgeProgressQuery, PledgeProgressQueryVariables, PledgeTraceQuery, PledgeTraceQueryVariables, PriorityFollowUpQuery, PriorityFollowUpQueryVariables, RoadmapTreeQuery, RoadmapTreeQueryVariables, SeminarRecordQuery, SeminarRecordQueryVariables, SupportMatrixQuery, SupportMatrixQueryVariables, WhoSupportsCountryQuery, WhoSupportsCountryQueryVariables } from './types.js';

/** A function for each named question. */
export interface NamedQuestions {
  /**
   * When was the roadmap adopted, and by whom? Official pages give several dates: which is the one to use, and why?
   *
   * For an analyst who has found two dates. Every statement is shown, also those that contradict one another and those that speak only of an intention, beside what the roadmap builds on.
   */
  readonly adoptionStatements: Asker<AdoptionStatementsQuery, AdoptionStatementsQueryVariables, never>;

  /**
   * Which states have approved their national action plan, and on whose word do we say so?
   *
   * For whoever needs the short list with its proof: every dated statement of a plan's status stands beside the page that it was read on. A plan is listed as soon as one page has said that it was approved; planStatus tells what all pages together amount to, for where they disagree.
   */
  readonly approvedPlans: Asker<ApprovedPlansQuery, ApprovedPlansQueryVariables, 'nationalActionPlans'>;

  /**
   * What help has an organisation given: what kind, when, to whom, on which goals, paid by whom, and with what outcome? And who gave it the task?
   *
   * For a partner agency that reports its own work, and for others who look for its experience.
   */
  readonly assistanceByProvider: Asker<AssistanceByProviderQuery, AssistanceByProviderQueryVariables, 'assistance'>;

  /**
   * Which help was given: courses, assessments, equipment, advice on laws, to which states, on which goals, by whom, paid by whom, with how many people taking part?
   *
   * For whoever needs the whole list, or one part of it: a state, a goal, an organisation, a time span. Where a page does not say how many took part or who paid, that is left empty; it is not zero and not nobody.
   */
  readonly assistanceList: Asker<AssistanceListQuery, AssistanceListQueryVariables, 'assistance'>;

  /**
   * Which pledges, records of help, meetings, plans and activities are new, changed or withdrawn since a given time?
   *
   * For a partner whose own system keeps a copy: ask once with a time long ago, and the next time with a time a little before the newest updatedAt that you were given: a record that you have already comes again and does no harm. One that no longer stands comes with recordStatus WITHDRAWN: take it out of your copy.
   */
  readonly changesSince: Asker<ChangesSinceQuery, ChangesSinceQueryVariables, 'pledges' | 'assistance' | 'events' | 'nationalActionPlans' | 'planActivities'>;

  /**
   * Where do official pages contradict one another, which statement is preferred, and what should a reader do? What is not public at all, and what have users said that they miss?
   *
   * For an analyst before a figure or a date is quoted.
   */
  readonly contradictions: Asker<ContradictionsQuery, ContradictionsQueryVariables, never>;

  /**
   * What does a state need for its plan, what was promised, committed and paid for it, activity by activity, and by whom?
   *
   * For a donor, or for the person in charge in a state, who opens one state's page. Money for the whole region is never counted for a state. Where no money is recorded for an activity, the amount is left empty; it is not zero.
   */
  readonly countryFunding: Asker<CountryFundingQuery, CountryFundingQueryVariables, 'country.plan.activities'>;

  /**
   * How far is a state with its national action plan, how did it get there, and what has it been helped with and promised?
   *
   * For an analyst, or for the person in charge in a state, who opens one state's page: the plan with every dated statement of its status, the state's own adoption, its events, the help that it had and the pledges that name it or the region.
   */
  readonly countryPlan: Asker<CountryPlanQuery, CountryPlanQueryVariables, never>;

  /**
   * What is doubtful in the published records, by which rule, how serious is it, and what should be done about it?
   *
   * For whoever keeps the data, and for an analyst who wants to know how far to trust it. A finding changes no figure; it says where to look.
   */
  readonly dataQualityReport: Asker<DataQualityReportQuery, DataQualityReportQueryVariables, never>;

  /**
   * What has a donor said, promised and paid for, and where did it go: to which states, which goals, through whom?
   *
   * For the donor's own portal. A pledge is shown and never counted as paid; help is listed only where a source names the donor as its funder.
   */
  readonly donorPortfolio: Asker<DonorPortfolioQuery, DonorPortfolioQueryVariables, 'donor.pledges' | 'donor.fundedAssistance'>;

  /**
   * What happened around the roadmap, in order of time: meetings, seminars, adoptions, missions?
   *
   * For partners and journalists who want the story, or one part of it: a time span, a state, a kind of event. Dates are only as exact as their sources; each stands at its earliest day.
   */
  readonly eventsTimeline: Asker<EventsTimelineQuery, EventsTimelineQueryVariables, 'events'>;

  /**
   * By which exchange rates were amounts turned into another currency, for which year, and who published them?
   *
   * For an analyst who checks or repeats a sum. An amount of a year for which no rate was published is not converted and is in no sum.
   */
  readonly exchangeRates: Asker<ExchangeRatesQuery, ExchangeRatesQueryVariables, never>;

  /**
   * What did each donor promise, commit and pay, all together, or for one state or one goal, and which pledges could not be counted, and why?
   *
   * For a donor who wants to see itself beside the others, and for an analyst who compares. Money that several donors gave together without saying who gave what stands in a line of its own.
   */
  readonly fundingByDonor: Asker<FundingByDonorQuery, FundingByDonorQueryVariables, never>;

  /**
   * Which activities of national action plans lack the most money, why, for which goals, and which donors could be asked first?
   *
   * For a donor who looks for a place to help, and for those who bring needs and money together. Only activities whose cost is known can lack any.
   */
  readonly fundingGaps: Asker<FundingGapsQuery, FundingGapsQueryVariables, 'fundingGaps'>;

  /**
   * How much money was announced, committed and paid for each goal in each state, what is needed, and which pledges are in no sum, and why?
   *
   * For an analyst or a donor portal that shows money against need. Each amount stands in one cell, so cells add up to rows, columns and the total exactly. An amount that is left empty was not recorded; it is never zero.
   */
  readonly fundingMatrix: Asker<FundingMatrixQuery, FundingMatrixQueryVariables, never>;

  /**
   * Where does the money for one goal fall short: which activities lack how much, and who has already promised, committed or paid something for this goal, in which state?
   *
   * For a donor who wants to add to a goal and not to repeat what others do. The goal stands with everything below it; name a state to see who pays there. An amount that is left empty was not recorded; it is not zero.
   */
  readonly gapsOfGoal: Asker<GapsOfGoalQuery, GapsOfGoalQueryVariables, 'fundingGaps' | 'pledges'>;

  /**
   * What supports one goal, target or action, with all that lies below it: which pledges, which help, which events, and which states have made it a priority?
   *
   * For a partner or donor who works on one goal. What lies below a goal counts for the goal.
   */
  readonly goalSupport: Asker<GoalSupportQuery, GoalSupportQueryVariables, 'roadmapNode.pledges' | 'roadmapNode.assistance' | 'roadmapNode.events'>;

  /**
   * Which states were supported under one goal, with what kind of help, and for which states was no published record found?
   *
   * For a donor or a partner who looks for places that others may have missed. A state with nothing but zeros is one for which no published record was found under this goal; that is not proof that nobody helped. Help for the whole region stands in a row of its own.
   */
  readonly goalSupportByCountry: Asker<GoalSupportByCountryQuery, GoalSupportByCountryQueryVariables, never>;

  /**
   * Is everything there, up to which date were the pages read, and how many records are there?
   *
   * For whoever runs the hub, and for a partner before its nightly run: is a part away, is there anything new, and how many records are to be fetched?
   */
  readonly hubStatus: Asker<HubStatusQuery, HubStatusQueryVariables, never>;

  /**
   * How far are the indicators of a roadmap from their targets, which states reported what, and how many states stand behind the figure for the region?
   *
   * For whoever follows the progress of the roadmap. The figure for the region is made only of what states reported, and says how many did; of a percentage, both numbers that it was made from are kept.
   */
  readonly indicatorProgress: Asker<IndicatorProgressQuery, IndicatorProgressQueryVariables, never>;

  /**
   * Where does each participating state stand with its plan, on what does that rest, and how does it fit the figures that sources state for the region?
   *
   * For the secretariat and for partners who want one table of all states. UNKNOWN means that no dated statement was found, not that nothing was done.
   */
  readonly napStatusBoard: Asker<NapStatusBoardQuery, NapStatusBoardQueryVariables, 'nationalActionPlans'>;

  /**
   * Where did different organisations give the same kind of help to the same state under the same goal within half a year?
   *
   * For donors and organisations who coordinate. An overlap is a place to look, not a fault: two courses may well have been planned to follow each other.
   */
  readonly overlaps: Asker<OverlapsQuery, OverlapsQueryVariables, never>;

  /**
   * What do the states want to do: which activities stand in their plans, for which goals, led by whom, by when, at what cost, and how far are they?
   *
   * For a partner who plans work of its own, and for a donor who looks for something to support. A cost that is left empty is not known; it is not zero.
   */
  readonly plannedActivities: Asker<PlannedActivitiesQuery, PlannedActivitiesQueryVariables, 'planActivities'>;

  /**
   * Which pledges have been announced for the roadmap: by whom, when, for how much, for which states and goals, and where was each one published?
   *
   * For whoever needs the whole list, or one part of it: a donor, a state, a goal, a time span. A pledge is a promise and not a payment. Where a page names no amount, the amount is empty, not zero.
   */
  readonly pledgeList: Asker<PledgeListQuery, PledgeListQueryVariables, 'pledges'>;

  /**
   * How much of each pledge was committed and paid, how much is still open, and for how long?
   *
   * For an analyst who follows promises up, and for a donor who checks what the records say of its own. Committed means bound by an agreement; paid means that the money went out. Where no agreement or payment is recorded, the amount is left empty; that does not prove that nothing was paid.
   */
  readonly pledgeProgress: Asker<PledgeProgressQuery, PledgeProgressQueryVariables, 'pledges'>;

  /**
   * What became of one pledge: for how much, from whom, through whom, to which goals, and which events and help does a source say that it paid for?
   *
   * For a donor or an analyst who follows one promise. A link is there only where a source states it; that two records look alike is no link.
   */
  readonly pledgeTrace: Asker<PledgeTraceQuery, PledgeTraceQueryVariables, never>;

  /**
   * A state has published its priorities: which goal does each serve, what help on these goals has the state had since, and who paid for it?
   *
   * For a donor who asks what has become of a plan, and for the state itself, which sees what nobody has taken up yet. `since` is the day from which help counts as an answer to the plan. What the state asked for and what it was given belong together where they name the same goal.
   */
  readonly priorityFollowUp: Asker<PriorityFollowUpQuery, PriorityFollowUpQueryVariables, never>;

  /**
   * What is the roadmap made of: its goals and all that is known below them, with the treaties and guides that each is tied to and how progress is measured, and what of it is not public?
   *
   * For a partner whose own system refers to goals and actions by code. Each part comes with a code that stays and with the part that it belongs to, so that all of it arrives in one answer.
   */
  readonly roadmapTree: Asker<RoadmapTreeQuery, RoadmapTreeQueryVariables, never>;

  /**
   * What happened at one seminar or meeting: when and where, who hosted, collaborated, paid and took part, in what numbers, to which plan and goals it belongs, and what came of it?
   *
   * For whoever writes the record of a plan's process, and for donors who look for events that they paid for. Nobody is called a funder unless a source does so; where the number of people is empty, no page states it.
   */
  readonly seminarRecord: Asker<SeminarRecordQuery, SeminarRecordQueryVariables, never>;

  /**
   * Which state was supported under which goal: by how much help, which events and pledges, with how many participants and how many women, from whom and through whom?
   *
   * For a donor or an analyst who asks who supports what. A record that belongs to several cells counts in each and once in the total; an empty cell says that no published record was found, not that there was no support.
   */
  readonly supportMatrix: Asker<SupportMatrixQuery, SupportMatrixQueryVariables, never>;

  /**
   * Who supports a state: with money that names it or the region, with help in kind, by hosting and funding its events, and who has said in public that they stand behind the roadmap?
   *
   * For the person in charge in a state who looks for partners, and for partners who do not want to do twice what another does already.
   */
  readonly whoSupportsCountry: Asker<WhoSupportsCountryQuery, WhoSupportsCountryQueryVariables, never>;
}
