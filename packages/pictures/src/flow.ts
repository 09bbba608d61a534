import { type SankeyLink, type SankeyNode, sankey, sankeyJustify, sankeyLinkHorizontal } from 'd3-sankey';
import { compose, drawMissing, type Frame, type Pen } from './frame.js';
import { el, group, type Svg } from './svg.js';
import { BOLD, text, widthOf, wrap } from './text.js';

export interface FlowNode {
  /** Unique among all columns. */
  id: string;
  column: 0 | 1 | 2;
  label: string;
  /** The whole of what passes through it, in words; unlike widths these are exact. */
  figure: string;
  title: string;
  href: string | null;
  /** Stands for what is not known, or for several: drawn paler. */
  vague?: boolean;
}

export interface FlowLink {
  source: string;
  target: string;
  /** How wide it is drawn, more than 0. */
  size: number;
  title: string;
}

export interface FlowData {
  columns: readonly [string, string, string];
  nodes: readonly FlowNode[];
  links: readonly FlowLink[];
  /** Said where nothing flows. */
  nothing: string;
}

type Node = SankeyNode<FlowNode, FlowLink>;
type Link = SankeyLink<FlowNode, FlowLink>;

const WIDTH = 1010;
const LEFT = 232;
const RIGHT = 206;
const BAR = 12;
const TOP = 34;
const ROW = 34;

/** From the left through the middle to the right, each band as wide as what goes that way. */
export function drawFlow(data: FlowData, frame: Frame): string {
  if (data.links.length === 0) return drawMissing(frame, data.nothing);
  return compose(frame, WIDTH, (pen) => {
    const fullest = Math.max(1, ...[0, 1, 2].map((column) => data.nodes.filter((node) => node.column === column).length));
    const height = TOP + Math.max(180, fullest * ROW);
    const { nodes, links } = layOut(data, height);
    const { colour } = pen;
    const heads = data.columns.map((name, column) =>
      text([LEFT, WIDTH / 2, WIDTH - RIGHT][column] ?? 0, 14, name, {
        size: 12.5,
        weight: 600,
        fill: colour.muted,
        anchor: (['end', 'middle', 'start'] as const)[column],
      }),
    );
    return {
      height: height + 8,
      content: group(
        heads,
        links.map((link) => drawLink(pen, link)),
        nodes.map((node) => drawNode(pen, node)),
      ),
    };
  });
}

function layOut({ nodes, links }: FlowData, height: number): { nodes: Node[]; links: Link[] } {
  const layout = sankey<FlowNode, FlowLink>()
    .nodeId(({ id }) => id)
    .nodeAlign((node) => (node as Node).column ?? sankeyJustify(node as never, 3))
    .nodeWidth(BAR)
    .nodePadding(18)
    .iterations(12)
    .extent([
      [LEFT + 8, TOP],
      [WIDTH - RIGHT - 8, height],
    ]);
  return layout({ nodes: nodes.map((node) => ({ ...node })), links: links.map((link) => ({ ...link, value: link.size })) });
}

function drawLink({ colour, mark }: Pen, link: Link): Svg {
  const source = link.source as Node;
  const kind = source.column === 0 ? source : (link.target as Node);
  return mark(
    { title: link.title },
    el('path', {
      d: sankeyLinkHorizontal()(link as never),
      fill: 'none',
      stroke: kind.vague ? colour.kinds[5] : colour.scale[3],
      'stroke-opacity': kind.vague ? 0.22 : 0.32,
      'stroke-width': Math.max(0.75, link.width ?? 0),
    }),
  );
}

function drawNode(pen: Pen, node: Node): Svg {
  const { colour } = pen;
  const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
  const middle = (y0 + y1) / 2;
  const left = node.column === 0;
  const lines = linesOf(node, y1 - y0 < 24 ? 1 : 2);
  const x = left ? x0 - 8 : x1 + 8;
  const ink = node.vague ? colour.muted : colour.ink;
  const first = middle + 4.5 - ((lines.length - 1) * 15) / 2;
  const anchor = left ? 'end' : 'start';
  return pen.mark(
    { title: node.title, href: node.href },
    el('rect', { x: x0, y: y0, width: x1 - x0, height: Math.max(1.5, y1 - y0), fill: node.vague ? colour.kinds[5] : colour.scale[4] }),
    // A ground behind the words of the middle column, which stand upon the bands.
    el(
      'text',
      {
        'font-size': 12.5,
        'text-anchor': anchor,
        ...(node.column === 1 && { stroke: colour.ground, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
      },
      lines.map((line, index) =>
        el(
          'tspan',
          { x, y: first + index * 15, fill: ink },
          line,
          index === lines.length - 1 ? el('tspan', { 'font-weight': 600, dx: 5, fill: ink }, node.figure) : null,
        ),
      ),
    ),
  );
}

/** The label in as much room as the figure behind its last line leaves. */
function linesOf({ label, figure, column }: FlowNode, most: number): string[] {
  const room = [LEFT, 250, RIGHT][column] ?? RIGHT;
  return wrap(label, room - widthOf(figure, 12.5 * BOLD) - 18, 12.5, most);
}
