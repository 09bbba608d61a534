import { wholeList } from '../list.js';
import { NODE_COLUMNS, NODE_ROW, type NodeRow } from './rows.js';

export const nodeList = wholeList({
  title: 'Goals, targets and actions that are public',
  root: 'tree: roadmap(code: $roadmap) { nodes { % } }',
  rows: NODE_ROW,
  columns: NODE_COLUMNS,
  select: (data) => (data as { tree?: { nodes: readonly NodeRow[] | null } | null }).tree?.nodes,
});
