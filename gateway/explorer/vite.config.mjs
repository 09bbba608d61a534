import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';

const BUNDLE = fileURLToPath(new URL('bundle', import.meta.url));

/** Nine of eleven: the last two levels take ten times as long for a few percent. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Beside each file of text its compressed forms, so that the gateway has only to choose one. */
function compressed() {
  return {
    name: 'compressed',
    closeBundle() {
      for (const name of readdirSync(join(BUNDLE, 'assets'))) {
        if (!/\.(?:js|css)$/.test(name)) continue;
        const path = join(BUNDLE, 'assets', name);
        const content = readFileSync(path);
        writeFileSync(`${path}.br`, brotliCompressSync(content, BROTLI));
        writeFileSync(`${path}.gz`, gzipSync(content));
      }
    },
  };
}

export default defineConfig({
  base: '/explorer/',
  publicDir: false,
  logLevel: 'warn',
  plugins: [compressed()],
  build: {
    outDir: BUNDLE,
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: 'es2022',
    // The policy of the page lets in files of the hub and no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      input: fileURLToPath(new URL('src/main.tsx', import.meta.url)),
      // 'use client' and the like mean nothing where all is one bundle.
      onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
    },
  },
});
