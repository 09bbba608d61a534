import { FORMATS } from '@roadmap-hub/exchange';
import { type GraphQLSchema, parse } from 'graphql';
import { BOOK_FORMATS, MATERIALS } from '../imports/materials.js';
import { type Html, html } from '../web/html.js';
import { renderLayout, SYNTHETIC_NOTICE } from '../web/layout.js';
import { exportPath } from '../web/links.js';
import { DEMO } from './about.js';
import type { Dataset } from './dataset.js';
import { DATASETS } from './datasets/all.js';
import { layoutOf } from './layout.js';
import { type Parameter, parametersOf } from './parameters.js';

interface PageOptions {
  roadmaps: readonly (readonly [code: string, counts: ReadonlyMap<string, number>])[];
  schema: GraphQLSchema;
  version: string;
  today: string;
}

/** What can be taken home, from which roadmap, by which filters, and what its columns mean. */
export function renderExports({ roadmaps, schema, version, today }: PageOptions): string {
  // The published facts first, what is made up last.
  const ordered = [...roadmaps].sort(([one], [other]) => Number(one === DEMO) - Number(other === DEMO));
  const body = html`<h1>Exports</h1>
<p>Every dataset as CSV, Excel workbook, NDJSON or JSON; amounts are exact to the last digit, and every record names its sources. An empty cell is not known, and never 0.</p>
${ordered.map(([code, counts]) => roadmapSection(code, counts))}
<section aria-labelledby="datasets">
<h2 id="datasets">Datasets, their filters and columns</h2>
<p>A filter is a parameter of the address, and may be given several times where it selects by a list: <code>/export/pledges.csv?country=LC&amp;country=JM</code>. <code>columns=id,title</code> selects columns, <code>currency=EUR</code> converts, <code>bom=true</code> helps older Excel to read CSV.</p>
${DATASETS.map((dataset) => datasetSection(dataset, schema))}
</section>
${templatesSection()}
<section aria-labelledby="question">
<h2 id="question">The rows of any question</h2>
<p><code>/export/question.csv?query=...</code> runs a query of the graph, through all pages where it has a variable for <code>after</code>, and lays it out as rows. By GET, as a form, or as JSON: <code>query</code>, <code>variables</code>, <code>operationName</code>, and <code>list</code> to say which of its lists makes the rows.</p>
</section>`;
  return renderLayout({
    title: 'Exports',
    description: 'Take the data home as CSV, Excel workbook, NDJSON or JSON.',
    section: 'exports',
    body,
    version,
    today,
  });
}

function roadmapSection(code: string, counts: ReadonlyMap<string, number>): Html {
  const synthetic = code === DEMO;
  const id = `roadmap-${code}`;
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${synthetic ? 'SYNTHETIC: roadmap ' : 'Roadmap '}${code}</h2>
${synthetic ? SYNTHETIC_NOTICE : ''}
<p><a href="/export/all.zip?roadmap=${encodeURIComponent(code)}">Everything as one data package</a> (zip: CSV with a description of each column, row counts and hashes).</p>
<div role="region" aria-labelledby="${id}-caption" tabindex="0">
<table>
<caption id="${id}-caption">${synthetic ? 'SYNTHETIC: d' : 'D'}atasets of roadmap ${code}, with the rows that they have now${DATASETS.every((one) => counts.has(one.name)) ? '' : '; some are still being counted: load the page again'}</caption>
<thead><tr><th scope="col">Dataset</th><th scope="col" class="number">Rows</th><th scope="col">Take it as</th></tr></thead>
<tbody>${DATASETS.map(
    ({ name, title }) =>
      html`<tr><th scope="row"><a href="#${name}">${title}</a></th><td class="number">${counts.get(name)?.toLocaleString('en-GB') ?? html`<span class="away">being counted</span>`}</td><td>${FORMATS.map(
        (format) =>
          html`<a href="${exportPath(name, format, { roadmap: code })}" aria-label="${title} of ${code} as ${format.toUpperCase()}">${format.toUpperCase()}</a> `,
      )}</td></tr>`,
  )}</tbody>
</table>
</div>
</section>`;
}

/** The sheets that are filled in and brought back; of which one is for the visitor to say. */
function templatesSection(): Html {
  return html`<section aria-labelledby="templates">
<h2 id="templates">Sheets to fill in and bring back</h2>
<p>For those whose material it is: a file with what stands and may be seen, to be changed and sent back by <code>POST /import/...</code>, by a mutation or by <code>npm run hub -- import</code>. Say of which one by its parameter, or take the empty form.</p>
<div role="region" aria-labelledby="templates-caption" tabindex="0">
<table>
<caption id="templates-caption">Templates</caption>
<thead><tr><th scope="col">Of</th><th scope="col">What it holds</th><th scope="col">The empty form</th><th scope="col">What stands</th></tr></thead>
<tbody>${MATERIALS.map(
    ({ name, title, description, scope, usual }) =>
      html`<tr><th scope="row">${title}</th><td>${description}</td><td>${BOOK_FORMATS.map(
        (format) =>
          html`<a href="/export/template/${name}.${format}?empty=true" aria-label="${title}, empty, as ${format.toUpperCase()}">${format.toUpperCase()}</a> `,
      )}</td><td>${
        usual === undefined
          ? html`<code>/export/template/${name}.xlsx?${scope}=...</code>`
          : BOOK_FORMATS.map(
              (format) =>
                html`<a href="/export/template/${name}.${format}?${scope}=${usual}" aria-label="${title} of ${usual} as ${format.toUpperCase()}">${usual} as ${format.toUpperCase()}</a> `,
            )
      }</td></tr>`,
  )}</tbody>
</table>
</div>
</section>`;
}

function datasetSection(dataset: Dataset, schema: GraphQLSchema): Html {
  const { name, title, description } = dataset;
  const converts = dataset.document.includes('$convert');
  const { columns } = layoutOf(dataset, schema, converts ? { convert: true } : {});
  return html`<section aria-labelledby="${name}">
<h3 id="${name}">${title}</h3>
<p>${description}</p>
<details><summary>Filters of ${title}</summary>
<dl>${parametersOf(parse(dataset.document), schema).map(parameterEntry)}</dl>
</details>
<details><summary>${columns.length} columns of ${title}</summary>
<div role="region" aria-labelledby="${name}-columns" tabindex="0">
<table>
<caption id="${name}-columns">Columns of ${title}${converts ? '; those of `converted` are there when `currency` is asked' : ''}</caption>
<thead><tr><th scope="col">Column</th><th scope="col">In words</th><th scope="col">Kind</th><th scope="col">What it means</th></tr></thead>
<tbody>${columns.map(({ key, label, kind, unit, description: told }) => html`<tr><th scope="row"><code>${key}</code></th><td>${label}</td><td>${kind}${unit ? `, in the unit of ${unit}` : ''}</td><td>${told ?? ''}</td></tr>`)}</tbody>
</table>
</div>
</details>
</section>`;
}

function parameterEntry({ name, list, type, allowed, default: preset, description }: Parameter): Html {
  const facts = [
    description,
    allowed ? `One of ${allowed.join(', ')}.` : `${type}.`,
    list ? 'May be given several times.' : '',
    preset ? `${preset} when left out.` : '',
  ];
  return html`<dt><code>${name}</code></dt><dd>${facts.filter(Boolean).join(' ')}</dd>`;
}
