import { bench } from './bench.js';

try {
  await bench(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error && process.env.HUB_DEBUG !== '1' ? error.message : error);
  process.exitCode = 1;
}
