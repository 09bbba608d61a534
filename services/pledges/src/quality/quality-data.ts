import type { PartialDate, ReportMap } from '@roadmap-hub/subgraph';

/** What the rules on plans and on the framework look at, beside the money and the support. */
export interface QualityData {
  pledges: { id: string; start: PartialDate | null; end: PartialDate | null; sources: number }[];
  plans: { id: string; statements: { status: string; date: PartialDate | null }[] }[];
  contradictions: { id: string; about: string; preferred: string | null }[];
}

export const qualityData: ReportMap<QualityData, { roadmap: string; pledge?: string }> = {
  sql: ({ roadmap, pledge }, { bind }) => {
    const code = bind(roadmap);
    const only = pledge === undefined ? '' : `and id = ${bind(pledge)}`;
    const unlessOne = pledge === undefined ? '' : 'and false';
    return `select
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'start', start, 'end', "end", 'sources', jsonb_array_length(sources)) order by id)
        from pledges.pledge where roadmap_code = ${code} and record_status = 'PUBLISHED' ${only}), '[]') as pledges,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'statements', statements) order by id)
        from plans.published_plan_status where roadmap_code = ${code} ${unlessOne}), '[]') as plans,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'about', about, 'preferred', preferred) order by id)
        from reference.published_contradiction where roadmap_code = ${code} ${unlessOne}), '[]') as contradictions`;
  },
};
