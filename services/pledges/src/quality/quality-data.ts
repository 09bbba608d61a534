import type { PartialDate, ReportMap } from '@roadmap-hub/subgraph';

/** What the rules on plans and on the framework look at, beside the money and the support. */
export interface QualityData {
  pledges: { id: string; announced: PartialDate | null; start: PartialDate | null; end: PartialDate | null; sources: number }[];
  plans: { id: string; statements: { status: string; date: PartialDate | null }[] }[];
  activities: { id: string; status: string; start: PartialDate | null; end: PartialDate | null; milestones: { title: string; doneOn: PartialDate | null }[] }[];
  /** Known values of the indicators that only add up. */
  cumulative: { id: string; indicator: string; country: string; year: number; value: string }[];
  contradictions: { id: string; about: string; preferred: string | null }[];
}

export const qualityData: ReportMap<QualityData, { roadmap: string; pledge?: string }> = {
  isOneRow: true,
  sql: ({ roadmap, pledge }, { bind }) => {
    const code = bind(roadmap);
    const only = pledge === undefined ? '' : `and id = ${bind(pledge)}`;
    const unlessOne = pledge === undefined ? '' : 'and false';
    return `select
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'announced', announced, 'start', start, 'end', "end", 'sources', jsonb_array_length(sources)) order by id)
        from pledges.pledge where roadmap_code = ${code} and record_status = 'PUBLISHED' ${only}), '[]') as pledges,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'statements', statements) order by id)
        from plans.published_plan_status where roadmap_code = ${code} ${unlessOne}), '[]') as plans,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'status', status, 'start', start, 'end', "end", 'milestones', milestones) order by id)
        from plans.published_activity where roadmap_code = ${code} ${unlessOne}), '[]') as activities,
      coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'indicator', v.indicator_id, 'country', v.country_code, 'year', v.year, 'value', v.value::text) order by v.id)
        from reference.published_indicator i join plans.published_indicator_value v on v.indicator_id = i.id
        where i.roadmap_code = ${code} and i.kind = 'CUMULATIVE' and v.value is not null ${unlessOne}), '[]') as cumulative,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'about', about, 'preferred', preferred) order by id)
        from reference.published_contradiction where roadmap_code = ${code} ${unlessOne}), '[]') as contradictions`;
  },
};
