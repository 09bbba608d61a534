import { paletteStyle } from '@roadmap-hub/pictures';

/** What dashboards add to the site's style. Pictures keep a size at which they can be read, and scroll where the screen is narrower. */
export const DASHBOARD_STYLE = `
${paletteStyle()}
.crumbs { margin: 1rem 0 -1rem; }
.lead { font-size: 1.1rem; max-width: 52rem; margin-top: .25rem; }
.missing { border-left: 4px solid light-dark(#b3261e, #ff8a80); padding: .5rem 1rem; background: var(--soft); }
.choices { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; padding: .75rem 1rem; background: var(--soft); border-radius: .5rem; }
.choices label { display: grid; gap: .15rem; font-size: .875rem; }
.choices input, .choices select, .choices button { height: 2.25rem; }
.choices input, .choices select, .choices button { font: inherit; padding: 0 .5rem; max-width: 22rem; border: 1px solid var(--line); border-radius: .3rem; background: Canvas; color: CanvasText; }
.choices input { width: 9rem; }
.choices button { background: var(--accent); color: var(--on-accent); border-color: transparent; padding-inline: 1rem; cursor: pointer; }
figure.dashboard { margin: 1.25rem 0 1rem; }
figure.dashboard .paper { border: 1px solid var(--line); border-radius: .5rem; background: light-dark(#fff, #16191c); }
figure.dashboard figcaption { margin-top: .75rem; font-size: .925rem; max-width: 60rem; color: color-mix(in srgb, CanvasText 78%, Canvas); }
.skip-picture { margin: 0; }
svg.picture { display: block; width: 100%; min-width: 46rem; height: auto; }
svg.picture a { cursor: pointer; text-decoration: none; }
svg.picture a:hover { opacity: .78; }
svg.picture a:focus-visible { outline: 3px solid Highlight; outline-offset: 1px; }
.files { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; list-style: none; padding: 0; align-items: baseline; }
.files button { font: inherit; color: var(--accent); background: none; border: 0; padding: 0; text-decoration: underline; text-underline-offset: .15em; cursor: pointer; }
table.sheet { font-size: .925rem; margin-bottom: 1.5rem; }
table.sheet th[scope=row] { font-weight: 400; }
table.sheet thead th { vertical-align: bottom; }
table.sheet th:first-child { min-width: 13rem; }
.unknown { font-style: italic; color: color-mix(in srgb, CanvasText 70%, Canvas); }
.made-up { color: var(--synthetic); }
.cards { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); max-width: none; gap: 1.5rem; }
.cards > li { border: 1px solid var(--line); border-radius: .6rem; overflow: hidden; display: flex; flex-direction: column; }
.cards h3 { font-size: 1.15rem; border: 0; margin: .85rem 1rem 0; padding: 0; }
.cards p { margin: .25rem 1rem 1rem; }
.cards .preview { display: block; background: #fff; border-bottom: 1px solid var(--line); }
.cards img { display: block; width: 100%; height: auto; aspect-ratio: 16 / 10; object-fit: cover; object-position: 0 0; }
.embedded { max-width: none; }
.embedded main { max-width: none; padding: .5rem .75rem; }
.embedded h1 { font-size: 1.15rem; margin: .25rem 0; }
@media print {
  :root { color-scheme: light; }
  .site, .skip, .choices, .files, .crumbs, body > footer, section:has(> #embed), section:has(> #more) { display: none; }
  figure.dashboard { break-inside: avoid; }
  svg.picture { min-width: 0; }
  figure.dashboard .paper { border: 0; overflow: visible; }
}
`;
