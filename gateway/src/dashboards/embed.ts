import { Html, html } from '../web/html.js';
import { indexPath } from './page.js';
import { sheetHtml } from './sheet.js';
import { pathOf, pictureOf, type Shown } from './shown.js';

/** The picture alone, for a frame of another site: its links open tabs of their own, and it says where it comes from. */
export function renderEmbed(shown: Shown): string {
  const { title, synthetic, view, roadmap, missing } = shown;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${synthetic ? `SYNTHETIC: ${title}` : title}</title>
<link rel="stylesheet" href="/assets/site.css">
</head>
<body class="embedded">
<main>
<h1>${synthetic ? html`<span class="made-up">SYNTHETIC:</span> ` : ''}${title}</h1>
${missing ? html`<p class="missing" role="status">${missing}</p>` : ''}
<figure class="dashboard">
<div role="region" aria-label="Picture, can be scrolled" tabindex="0" class="paper">${new Html(pictureOf(shown, { theme: 'page', links: 'new' }))}</div>
<figcaption>${view.counted} <a href="${pathOf(shown)}" target="_blank" rel="noopener">Source and table: Roadmap Hub, roadmap ${roadmap}</a>, not endorsed by the custodians of the roadmap. <a href="${indexPath(roadmap)}" target="_blank" rel="noopener">More pictures</a></figcaption>
</figure>
<details><summary>The same figures as a table</summary>
${view.sheets.map((sheet, index) => sheetHtml(inFrame(sheet), `sheet-${index}`, synthetic))}
</details>
</main>
</body>
</html>
`.markup;
}

/** A page of the hub does not open within the frame of another site, so the table there leads nowhere. */
function inFrame(sheet: Shown['view']['sheets'][number]): Shown['view']['sheets'][number] {
  const plain = (cell: (typeof sheet.rows)[number][number]) => (typeof cell === 'object' && cell !== null ? { ...cell, href: null } : cell);
  return { ...sheet, rows: sheet.rows.map((row) => row.map(plain)) };
}
