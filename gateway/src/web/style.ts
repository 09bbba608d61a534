import { DASHBOARD_STYLE } from '../dashboards/style.js';
import { RECORDS_STYLE } from '../records/style.js';
import { START_PAGE_STYLE } from '../start-page/style.js';

/**
 * The style of every page. The reader's own fonts; each colour once, for light and for dark; forced
 * colours and zoom stay the reader's. What is made up stands on its own ground (`.synthetic`).
 */
const BASE = `
:root { color-scheme: light dark; --ground: light-dark(#fff, #14181b); --text: light-dark(#1b2226, #e6eaec); --quiet: light-dark(#56626a, #a3b0b8);
  --line: light-dark(#d9dfe3, #333d44); --soft: light-dark(#f3f6f8, #1d2429); --accent: light-dark(#0b5c7a, #6cc5e8); --on-accent: light-dark(#fff, #06202b);
  --caution: light-dark(#b3541e, #f0a26b); --synthetic: light-dark(#7a3d00, #ffb46b); --synthetic-ground: light-dark(#fff6ea, #2b1e10); }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { font: 1rem/1.55 system-ui, sans-serif; margin: 0; background: var(--ground); color: var(--text); }
body > header, body > main, body > footer { max-width: 78rem; margin: 0 auto; padding: 0 1.5rem; }
main:focus { outline: none; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .12em; }
a:focus-visible, button:focus-visible, select:focus-visible, input:focus-visible, summary:focus-visible, pre:focus-visible, [role=region]:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.site { display: flex; flex-wrap: wrap; gap: .25rem 2rem; align-items: baseline; padding-top: 1rem; padding-bottom: .8rem; border-bottom: 1px solid var(--line); }
.site .name { font-weight: 700; font-size: 1.1rem; color: inherit; text-decoration: none; }
.site nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; margin: 0; padding: 0; }
.site nav a { text-decoration: none; padding: .2rem 0; }
.site nav a:hover { text-decoration: underline; }
.site nav [aria-current] { font-weight: 600; color: inherit; border-bottom: 2px solid var(--accent); }
h1 { font-size: clamp(1.7rem, 1.2rem + 1.8vw, 2.4rem); line-height: 1.2; letter-spacing: -.01em; margin: 1.75rem 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 1.75rem 0 .5rem; }
p, ul, ol { max-width: 48rem; }
p { margin: .6rem 0; }
dl.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 1rem; margin: 1.25rem 0; }
dl.figures div { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
dl.figures dt { color: var(--quiet); font-size: .925rem; }
dl.figures dd { margin: 0; font-size: 1.75rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
.away { font-style: italic; color: var(--quiet); }
dl.figures dd.away { font-size: 1rem; }
/* What is placed within must not stretch the page beyond what is scrolled. */
[role=region] { overflow-x: auto; position: relative; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: .5rem; color: var(--quiet); font-size: .925rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem 1rem .45rem 0; border-bottom: 1px solid var(--line); }
thead th { font-size: .875rem; font-weight: 600; color: var(--quiet); vertical-align: bottom; border-bottom-width: 2px; }
tbody th { font-weight: 500; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; padding-right: 0; padding-left: 1rem; }
td.number + td, th.number + th { padding-left: 1.75rem; }
caption { max-width: calc(100vw - 3rem); }
pre { overflow-x: auto; background: var(--soft); border-radius: .5rem; padding: .75rem 1rem; }
pre code { user-select: all; }
input, select { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--quiet); border-radius: .35rem; padding: .35rem .6rem; }
button { font: inherit; font-weight: 600; color: var(--on-accent); background: var(--accent); border: 1px solid transparent; border-radius: .35rem; padding: .4rem .9rem; cursor: pointer; }
td.date, th.date { white-space: nowrap; }
.note { color: var(--quiet); font-size: .925rem; }
.actions { display: flex; flex-wrap: wrap; gap: .5rem 1rem; }
.notice { list-style: none; margin: 1rem 0; padding: .6rem 1rem; border-left: 4px solid var(--caution); background: var(--soft); border-radius: 0 .35rem .35rem 0; }
body > footer { margin-top: 4rem; border-top: 1px solid var(--line); padding-bottom: 3rem; color: var(--quiet); font-size: .925rem; }
.synthetic { background: var(--synthetic-ground); border: 2px dashed var(--synthetic); border-radius: .5rem; padding: .5rem 1rem; }
p.synthetic { max-width: none; margin-top: 1rem; }
.synthetic .mark { color: var(--synthetic); font-weight: 700; letter-spacing: .03em; }
@media print { .site nav, .skip { display: none; } body { font-size: .85rem; } [role=region] { overflow: visible; } }
`;

/** What each feature adds is named here, so that there is one style sheet and one place to look for it. */
export const STYLE = [BASE, START_PAGE_STYLE, RECORDS_STYLE, DASHBOARD_STYLE].join('\n');
