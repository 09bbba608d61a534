/** The folders of code; the tests may import anything and are not looked at. */
const OWN = '^(?:packages|services|gateway|launcher)/';

/** A rule: what lies in `from` imports nothing of `to`. `$1` in `to` is what brackets in `from` matched. */
function never(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}

module.exports = {
  forbidden: [
    never(
      'services-apart',
      'A service never imports another: what it needs of it is a published view, or comes through the graph.',
      { path: '^services/([^/]+)/' },
      { path: '^services/', pathNot: '^services/$1/' },
    ),
    never('services-below', 'A service does not know who serves or starts it.', { path: '^services/' }, { path: '^(?:gateway|launcher|test)/' }),
    never('packages-below', 'Packages are what the others build upon.', { path: '^packages/' }, { path: '^(?:services|gateway|launcher|test)/' }),
    never(
      'subgraph-and-datastore-apart',
      'How a graph is served and how a database is kept are put together by the services alone.',
      { path: '^packages/(subgraph|datastore)/' },
      { path: '^packages/(?:subgraph|datastore)/', pathNot: '^packages/$1/' },
    ),
    never(
      'telemetry-alone',
      'What is seen of the hub knows nothing of what it sees, so that every part can tell it.',
      { path: '^packages/telemetry/' },
      { path: OWN, pathNot: '^packages/telemetry/' },
    ),
    never(
      'dataset-alone',
      'The facts can be read and checked without anything else of the hub.',
      { path: '^packages/dataset/' },
      { path: OWN, pathNot: '^packages/dataset/' },
    ),
    never(
      'client-alone',
      'The typed client runs in browsers and in other people’s programs: it imports nothing but its own files. Its tests may.',
      { path: '^packages/client/src/', pathNot: ['\\.test\\.ts$', '/testing/'] },
      { pathNot: '^packages/client/src/' },
    ),
    never('gateway-on-packages', 'The gateway knows services by their schema only.', { path: '^gateway/' }, { path: '^(?:services|launcher|test)/' }),
    never(
      'explorer-on-packages',
      'The explorer runs in a browser: what it needs of the hub comes from packages that run there, or through the graph.',
      { path: '^gateway/explorer/' },
      { path: OWN, pathNot: ['^gateway/explorer/', '^packages/(?:client|table)/'] },
    ),
    never(
      'gateway-not-on-explorer',
      'The gateway serves the built explorer as files and imports nothing of it.',
      { path: '^gateway/src/' },
      { path: '^gateway/explorer/' },
    ),
    never('launcher-not-on-tests', 'The tests import the launcher, not the other way round.', { path: '^launcher/' }, { path: '^test/' }),
    never(
      'no-way-around-the-index',
      'Another package is what its index exports: nothing reaches into its folders.',
      { path: '^((?:packages|services)/[^/]+|gateway|launcher)/' },
      { path: OWN, pathNot: ['^$1/', '/dist/index\\.(?:js|d\\.ts)$'] },
    ),
    never('no-cycles', 'What imports in a circle can only be understood, and loaded, as a whole.', {}, { circular: true }),
    never('nothing-unresolved', 'An import that leads nowhere hides from all the rules above. Build first.', {}, { couldNotResolve: true }),
  ],
  options: {
    // Type imports count too: they tie packages together just as well.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    // Workspace imports lead to what is built (packages/x/dist); they are seen there and go no further.
    // What was bundled for the browser is not code of ours any more.
    exclude: { path: '(?:^|/)bundle/' },
    doNotFollow: { path: ['(?:^|/)node_modules/', '/dist/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
