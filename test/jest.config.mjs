import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

/**
 * What `tsc` compiled is run as it is: no transform, so that decorators and their metadata are
 * those of the build. Needs NODE_OPTIONS=--experimental-vm-modules.
 */
function project(displayName, folders, testMatch) {
  return {
    displayName,
    rootDir,
    roots: folders.map((folder) => `<rootDir>/${folder}`),
    testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
    moduleFileExtensions: ['js', 'mjs', 'cjs', 'json', 'node'],
    transform: {},
    injectGlobals: false,
  };
}

const unit = project(
  'unit',
  ['packages', 'services', 'gateway', 'launcher'],
  [
    'packages/*/dist/**/*.test.js',
    'services/*/dist/**/*.test.js',
    'gateway/dist/**/*.test.js',
    'gateway/explorer/dist/**/*.test.js',
    'launcher/dist/**/*.test.js',
    'launcher/bootstrap/**/*.test.mjs',
  ],
);

const contract = project('contract', ['test'], ['test/dist/contract/**/*.test.js', 'test/dist/database/**/*.test.js']);

const engines = project('engines', ['test'], ['test/dist/federation/**/*.test.js', 'test/dist/engines/**/*.test.js']);

const e2e = {
  ...project('e2e', ['test'], ['test/dist/e2e/**/*.test.js']),
  // Jest heeds `testTimeout` of the whole run only, not that of a project.
  setupFilesAfterEnv: ['<rootDir>/test/e2e-timeout.mjs'],
};

const browser = {
  ...project('browser', ['test'], ['test/dist/browser/**/*.test.js']),
  setupFilesAfterEnv: ['<rootDir>/test/e2e-timeout.mjs'],
};

/** Not part of `npm test`: `npm run test:chaos`. */
const chaos = {
  ...project('chaos', ['test'], ['test/dist/chaos/**/*.test.js']),
  setupFilesAfterEnv: ['<rootDir>/test/e2e-timeout.mjs'],
};

/** Not part of `npm test`: `npm run test:fuzz`. */
const fuzz = {
  ...project('fuzz', ['test'], ['test/dist/fuzz/**/*.test.js']),
  setupFilesAfterEnv: ['<rootDir>/test/e2e-timeout.mjs'],
};

export default {
  rootDir,
  projects: [unit, contract, engines, e2e, browser, chaos, fuzz],
  maxWorkers: 2,
  testTimeout: 30_000,
  watchman: false,
};
