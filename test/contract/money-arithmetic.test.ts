import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where amounts of money are handled. */
const FOLDERS = [
  'packages/subgraph/src/money',
  ...['allocation', 'amount', 'funding', 'ladder', 'pledge', 'quality', 'transaction'].map((name) => `services/pledges/src/${name}`),
  'services/plans/src/activity',
  ...['money', 'funding-coverage', 'funding-flow', 'open-needs', 'pledge-life'].map((name) => `gateway/src/dashboards/${name}`),
  ...['feeds', 'records', 'records/activity', 'records/pledge', 'records/donor', 'web'].map((name) => `gateway/src/${name}`),
];

/** What calculates with numbers there and is no money, each with what it counts. */
const NO_MONEY: Record<string, string> = {
  'year -= 1': 'years',
  'SCALE + 1': 'places of a text',
  'a.index - b.index': 'places in a list',
  'roadmap.length + 1': 'places of a text',
  'sum + one.count': 'pledges',
  'known(b) - known(a)': 'what is known of pledges, to offer those first of which most is',
  'allocations.length + transactions.length': 'records',
  'allocations.length + transactions.length + (amount ? 1 : 0)': 'records',
  'allocations.length + transactions.length + (amount ? 1 : 0) + (amount?.currency ? 1 : 0)': 'records',
  'Number(service.today().slice(0, 4))': 'the year of today',
  'Number(today.slice(0, 4))': 'the year of today',
  'Number(today.slice(0, 4)) - 1': 'years',
  'Number(today.slice(0, 4)) - STALE_YEARS': 'years',
  'one.year - other.year': 'years',
  'paid.committed.length + paid.disbursed.length + 1': 'amounts that are rounded',
  'paid.committed.length + paid.disbursed.length': 'amounts that are rounded',
  'index - 1': 'places in a list',
  '(Date.parse(today) - Date.parse(announced)) / 86_400_000': 'days',
  'Date.parse(today) - Date.parse(announced)': 'milliseconds',
  'Math.round((Date.parse(today) - Date.parse(announced)) / 86_400_000)': 'days',
};

const OPERATORS = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
  ts.SyntaxKind.PlusEqualsToken,
  ts.SyntaxKind.MinusEqualsToken,
  ts.SyntaxKind.AsteriskEqualsToken,
  ts.SyntaxKind.SlashEqualsToken,
]);

/** Calls that make a float of something, whatever they are given. */
const MAKES_FLOAT = /^(?:Number|parseFloat|parseInt|Number\.parseFloat|Number\.parseInt|Math\.\w+)$|\.toNumber$/;

/** Every calculation with the type `number`, as the compiler sees it. */
function floatsIn(program: ts.Program, path: string): string[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  if (!file) throw new Error(`the compiler does not know ${path}`);
  const isNumber = (node: ts.Node) => (checker.getTypeAtLocation(node).flags & ts.TypeFlags.NumberLike) !== 0;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const calculates = ts.isBinaryExpression(node) && OPERATORS.has(node.operatorToken.kind) && isNumber(node);
    const converts =
      (ts.isCallExpression(node) && MAKES_FLOAT.test(node.expression.getText())) ||
      (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.PlusToken);
    if ((calculates || converts) && !(node.getText() in NO_MONEY)) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function compile(paths: readonly string[], source?: { path: string; text: string }): ts.Program {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  if (source) {
    const { getSourceFile } = host;
    host.getSourceFile = (name, ...rest) =>
      name === source.path ? ts.createSourceFile(name, source.text, ts.ScriptTarget.ES2022, true) : getSourceFile.call(host, name, ...rest);
  }
  return ts.createProgram({ rootNames: [...paths], options: { ...options, noEmit: true, composite: false, incremental: false }, host });
}

const filesOf = (folder: string) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(ROOT, folder, name));

describe('money is counted in decimals and whole millionths only', () => {
  const program = compile(FOLDERS.flatMap(filesOf));

  test.each(FOLDERS)('in %s', (folder) => {
    const files = filesOf(folder);
    expect(files.length).toBeGreaterThan(0);
    for (const path of files) expect([path, floatsIn(program, path)]).toEqual([path, []]);
  });
});

test.each([
  'const sum = Number(amount) + 1;',
  'const float = parseFloat(amount);',
  'const half = share * 0.5;',
  'const rest = share - given;',
  'const part = share / given;',
  'let all = share; all += given;',
  'const float = +amount;',
  'const float = Math.round(share);',
])('%s would be found', (line) => {
  const path = join(ROOT, 'looked-at.ts');
  const text = `declare const amount: string; declare const share: number; declare const given: number;\n${line}\nexport {};\n`;
  expect(floatsIn(compile([path], { path, text }), path)).not.toEqual([]);
});

test.each(['const sum = micros + 1n;', 'const text = amount + "0";', 'const less = micros - other;'])('%s is allowed', (line) => {
  const path = join(ROOT, 'looked-at.ts');
  const text = `declare const amount: string; declare const micros: bigint; declare const other: bigint;\n${line}\nexport {};\n`;
  expect(floatsIn(compile([path], { path, text }), path)).toEqual([]);
});
