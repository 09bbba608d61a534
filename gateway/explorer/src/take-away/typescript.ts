import { questions } from '@roadmap-hub/client';
import type { Asked } from './asked.js';

/** With the hub's own client, whose errors and pages have types. */
export function typescript({ origin, document, operationName, variables }: Asked): string {
  const given = JSON.stringify(variables, null, 2);
  const question = operationName && named(operationName, document);
  const call = question ? `hub.${question}(${given})` : `hub.ask(\`${document.replace(/[\\`]|\$\{/g, '\\$&')}\`, ${given})`;
  return `import { createClient } from '@roadmap-hub/client';

const hub = createClient({ url: '${origin}' });
const { data, errors } = await ${call};

for (const error of errors) console.warn('not complete:', error.message);
console.log(data);
`;
}

/** The client has a function for each named question, as it stands in the catalogue. */
function named(operationName: string, document: string): string | null {
  const known = questions.find(({ name }) => name === operationName);
  return known?.document === document ? operationName.charAt(0).toLowerCase() + operationName.slice(1) : null;
}
