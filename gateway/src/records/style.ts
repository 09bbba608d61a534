/** What the record pages add to the style of the site. */
export const RECORDS_STYLE = `
.trail { margin-top: 1.25rem; font-size: .925rem; }
.kicker { margin: 1.25rem 0 0; font-size: .85rem; letter-spacing: .06em; text-transform: uppercase; color: var(--quiet); }
.kicker + h1 { margin-top: .1rem; }
.record { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem 3rem; margin-top: 1.25rem; align-items: start; }
@media (min-width: 62rem) { .record { grid-template-columns: minmax(0, 1fr) 22rem; } }
table.facts th { width: 14rem; font-weight: 400; color: var(--quiet); padding-right: 1rem; }
table.facts tr:first-child > * { border-top: 1px solid var(--line); }
@media (max-width: 40rem) { table.facts th, table.facts td { display: block; width: auto; border: 0; padding: 0; } table.facts th { padding-top: .6rem; font-size: .875rem; } table.facts tr:first-child > * { border-top: 0; } table.facts td { padding-bottom: .6rem; border-bottom: 1px solid var(--line); } }
.unknown, .empty { color: var(--quiet); font-style: italic; }
.about { background: var(--soft); border-radius: .5rem; padding: 1rem 1.25rem; font-size: .925rem; }
.about h2 { margin: 0 0 .5rem; border: 0; padding: 0; font-size: 1.05rem; }
.about h3 { margin: 1rem 0 .25rem; font-size: .925rem; }
.about dl { margin: 0; }
.about dt { color: var(--quiet); margin-top: .5rem; }
.about dd { margin: 0; }
.about ul { margin: 0; padding-left: 1.1rem; }
.permalink { user-select: all; overflow-wrap: anywhere; }
.sources { padding-left: 1.4rem; }
.sources li { margin: .4rem 0; }
.sources .note { display: block; }
h2 .count { font-weight: 400; color: var(--quiet); font-variant-numeric: tabular-nums; margin-left: .25rem; }
.contradictions { border-left: 4px solid var(--caution); padding-left: 1.25rem; }
.chip { display: inline-block; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .7rem; margin-right: .35rem; font-size: .9rem; overflow-wrap: anywhere; }
.narrow { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; margin: 1rem 0 1.5rem; }
.narrow label { display: grid; gap: .2rem; font-size: .9rem; color: var(--quiet); }
.pager { display: flex; gap: 1.5rem; margin: 1rem 0; }
`;
