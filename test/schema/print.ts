import { mkdirSync, writeFileSync } from 'node:fs';
import { failSoftly } from './fail.js';
import { render, SCHEMA_FOLDER, schemaPath, showWarnings } from './render.js';

await failSoftly(() => {
  const { files, warnings } = render();
  mkdirSync(SCHEMA_FOLDER, { recursive: true });
  for (const [file, text] of files) {
    writeFileSync(schemaPath(file), text);
    console.log(`schema/${file}  ${text.split('\n').length - 1} lines`);
  }
  showWarnings(warnings);
});
