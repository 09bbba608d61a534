import { DASHBOARD_STYLE } from '../dashboards/style.js';

/**
 * The style of every page. System colours and fonts only: light, dark, forced colours and zoom then
 * come from the reader. What is made up stands on its own ground (`.synthetic`), whatever the page.
 */
const BASE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, CanvasText 22%, transparent); --soft: color-mix(in srgb, CanvasText 5%, Canvas);
  --accent: light-dark(#0b5c7a, #6cc5e8); --on-accent: light-dark(#fff, #06202b); --synthetic: light-dark(#7a3d00, #ffb46b); --synthetic-ground: light-dark(#fff3e3, #33220f); }
* { box-sizing: border-box; }
body { font: 1rem/1.55 system-ui, sans-serif; margin: 0; background: Canvas; color: CanvasText; }
body > header, body > main, body > footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, button:focus-visible, select:focus-visible, input:focus-visible, summary:focus-visible, pre:focus-visible, [role=region]:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
.site { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; padding-top: 1rem; padding-bottom: .75rem; border-bottom: 1px solid var(--line); }
.site .name { font-weight: 700; font-size: 1.1rem; color: inherit; text-decoration: none; }
.site nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 0; padding: 0; }
.site nav [aria-current] { font-weight: 700; color: inherit; text-decoration: none; border-bottom: 2px solid var(--accent); }
h1 { line-height: 1.2; margin: 1.75rem 0 .25rem; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
dl.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 1rem; }
dl.figures div { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
dl.figures dd { margin: 0; font-size: 1.75rem; font-variant-numeric: tabular-nums; }
.away { font-style: italic; }
dl.figures dd.away { font-size: 1rem; }
[role=region] { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
pre { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; }
pre code { user-select: all; }
.note { color: color-mix(in srgb, CanvasText 75%, Canvas); font-size: .925rem; }
.actions { display: flex; flex-wrap: wrap; gap: .5rem 1rem; }
body > footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-bottom: 3rem; }
.synthetic { background: var(--synthetic-ground); border: 2px dashed var(--synthetic); border-radius: .5rem; padding: .5rem 1rem; }
.synthetic .mark { color: var(--synthetic); font-weight: 700; }
`;

/** What each feature adds is named here, so that there is one style sheet and one place to look for it. */
export const STYLE = [BASE, DASHBOARD_STYLE].join('\n');
