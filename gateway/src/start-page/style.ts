/** What the start page adds to the style of the site. */
export const START_PAGE_STYLE = `
.lead { font-size: 1.2rem; line-height: 1.5; color: var(--quiet); }
.bands ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; padding: 0; margin: 1rem 0 0; }
.band { margin-top: 2.5rem; }
.band > h2 { font-size: 1.6rem; margin-top: 0; padding-top: .75rem; border-top: 3px solid var(--text); }
.band.synthetic { padding: .5rem 1.5rem 1.25rem; }
.band.synthetic > h2 { border-top: 0; }
.band h3 { font-size: 1.2rem; margin-top: 2.5rem; }
dl.figures.small { grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: .6rem; }
dl.figures.small dd { font-size: 1.35rem; }
dl.figures dd a { text-decoration: none; }
dl.figures dd a:hover { text-decoration: underline; }
dl.figures.money { grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); }
dl.figures.money dd { font-size: 1.3rem; }
dl.figures.money dt { color: inherit; font-weight: 600; }
dl.figures.money dt span { display: block; font-weight: 400; color: var(--quiet); font-size: .875rem; }
.legend { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; list-style: none; padding: 0; margin: .75rem 0 1rem; max-width: none; font-size: .9rem; color: var(--quiet); }
.legend small { border: 1px solid var(--line); border-radius: .25rem; padding: 0 .4rem; font-size: .8rem; }
.swatch { display: inline-block; width: 1.9rem; height: 1.1rem; vertical-align: -.2rem; border-radius: .2rem; text-align: center; line-height: 1; }
.matrix { border-collapse: separate; border-spacing: 2px; min-width: 46rem; table-layout: fixed; }
.matrix th, .matrix td { border: 0; padding: 0; }
.matrix thead th { vertical-align: top; padding: .3rem .5rem .5rem; font-weight: 400; font-size: .8rem; line-height: 1.35; }
.matrix thead th:first-child { width: 16.5rem; padding-left: 0; }
.matrix thead strong { display: block; font-size: .925rem; }
.matrix tbody th { padding: .3rem .75rem .3rem 0; font-weight: 500; background: var(--ground); position: sticky; left: 0; vertical-align: middle; }
.matrix td { height: 1px; }
.matrix td > a { display: flex; height: 100%; justify-content: space-between; align-items: baseline; gap: .5rem; padding: .28rem .6rem; border-radius: .2rem; text-decoration: none; }
.matrix tbody th a { text-decoration: none; }
.matrix tbody th a:hover { text-decoration: underline; }
.matrix td > a:hover b { text-decoration: underline; }
.matrix td b { font-size: 1.05rem; font-variant-numeric: tabular-nums; }
.matrix td small { font-size: .75rem; }
.national { background: light-dark(#0b5c7a, #22708f); color: #fff; border: 1px solid transparent; }
.several { background: repeating-linear-gradient(135deg, light-dark(#d3e7ef, #1f4757) 0 5px, light-dark(#bcd9e5, #275667) 5px 10px); color: var(--text); border: 1px solid transparent; }
.regional { background: light-dark(#f2f8fb, #16262d); color: var(--text); border: 1px dashed light-dark(#5f93a8, #4c8aa3); }
.other { background: var(--soft); color: var(--text); border: 1px dotted var(--quiet); }
.none { color: var(--quiet); text-align: center; vertical-align: middle; }
.board tbody + tbody tr:first-child > * { border-top: 2px solid var(--line); }
.board tbody:target { background: var(--soft); }
.plain { list-style: none; padding: 0; margin: 0; }
.actions.plain { margin-top: 1rem; max-width: none; gap: .5rem 1.5rem; }
details { margin: 1rem 0; }
summary { cursor: pointer; color: var(--accent); }
.story { margin-top: 3rem; padding: .25rem 1.5rem 1rem; background: var(--soft); border-radius: .5rem; }
.story h3 { margin-top: 1rem; }
@media (max-width: 40rem) { .matrix thead th:first-child { width: 9rem; } .band.synthetic, .story { padding-left: 1rem; padding-right: 1rem; } }
@media (forced-colors: active) { .national { border: 3px solid; } .several { border: 2px dashed; } .regional { border: 1px dotted; } }
`;
