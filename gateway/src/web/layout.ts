import { type Html, html } from './html.js';

export interface PageOptions {
  title: string;
  description: string;
  /** Which entry of the navigation this page belongs to. */
  section: 'start' | 'explorer' | 'dashboards' | 'exports' | 'records';
  body: Html;
  /** What the page loads besides the style of the site. */
  head?: Html;
  /** The page shows invented data, and says so before anything else. */
  synthetic?: boolean;
  version: string;
  today: string;
}

const SECTIONS = [
  ['start', '/', 'Start'],
  ['explorer', '/explorer', 'Explorer'],
  ['dashboards', '/dashboards', 'Dashboards'],
  ['records', '/records', 'Records'],
  ['exports', '/export', 'Exports'],
] as const;

/** A whole page in the dress of the site: the way around it, a mark on what is made up, its date. */
export function renderLayout({ title, description, section, body, head, synthetic = false, version, today }: PageOptions): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${synthetic ? `SYNTHETIC: ${title}` : title}</title>
<meta name="description" content="${description}">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/site.css">
${head ?? ''}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="site">
<a class="name" href="/">Roadmap Hub</a>
<nav aria-label="Site"><ul>${SECTIONS.map(([key, href, label]) => html`<li><a href="${href}"${key === section ? html` aria-current="${key === 'start' ? 'page' : 'true'}"` : ''}>${label}</a></li>`)}</ul></nav>
</header>
<main id="main" tabindex="-1">
${synthetic ? SYNTHETIC_NOTICE : ''}
${body}
</main>
<footer>
<p>Roadmap Hub ${version}. This page was made on <time datetime="${today}">${today}</time>.</p>
</footer>
</body>
</html>
`.markup;
}

/** Said wherever invented data is shown. */
export const SYNTHETIC_NOTICE: Html = html`<p class="synthetic"><span class="mark">SYNTHETIC</span> Everything of the roadmap DEMO is made up to show what the hub can do: states, donors and amounts are fictional.</p>`;
