import { readFileSync } from 'node:fs';

/** What the browser runs to make a PNG of a picture; a file of its own, since the policy allows no script within a page. */
export const PNG_SCRIPT = readFileSync(new URL('../../browser/dashboards.js', import.meta.url), 'utf8');
