import { writeFileSync } from 'node:fs';
import { failSoftly } from './fail.js';
import { render, repositoryPath, showWarnings } from './render.js';

await failSoftly(async () => {
  const { files, warnings } = await render();
  for (const [file, text] of files) {
    writeFileSync(repositoryPath(file), text);
    console.log(`${file}  ${text.split('\n').length - 1} lines`);
  }
  showWarnings(warnings);
});
