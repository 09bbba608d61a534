import { createHash } from 'node:crypto';

/** System colours and fonts only: light, dark, forced colours and zoom then come from the reader. */
export const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 25%, transparent); }
body { font: 1rem/1.55 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; background: Canvas; color: CanvasText; }
a { color: LinkText; }
a:focus-visible, pre:focus-visible, [role=region]:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
h1 { line-height: 1.2; margin-bottom: .25rem; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
dl.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 1rem; }
dl.figures div { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
dl.figures dd { margin: 0; font-size: 1.75rem; font-variant-numeric: tabular-nums; }
dl.figures dd.away { font-size: 1rem; font-style: italic; }
[role=region] { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
pre { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; }
pre code { user-select: all; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); }
`;

/** Lets the page's policy name this one style sheet instead of allowing any inline style. */
export const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;
