import type { JSX } from 'preact';
import { type Edge, layout, type Node, type Placed } from './graph.ts';

/** The size of a box, and of what a column and a row take up, in pixels. */
const BOX = { width: 190, height: 56 } as const;
const STEP = { column: 236, row: 72 } as const;
const EDGE = 4;

export interface Drawn extends Node {
  readonly title: string;
  /** Its state in words: whether it waits, and since when. */
  readonly state: string;
  /** The look: what is owed, late, ended or not begun. */
  readonly look: 'owed' | 'late' | 'over' | 'later';
}

const left = ({ column }: Placed): number => column * STEP.column + EDGE;
const top = ({ row }: Placed): number => row * STEP.row + EDGE;

/** A text that fits into a box: wide characters count twice. */
const cut = (text: string, most: number): string => {
  let width = 0;
  const end = [...text].findIndex((each) => {
    width += each > '⺀' ? 2 : 1;
    return width > most;
  });
  return end < 0 ? text : `${[...text].slice(0, end).join('')}…`;
};

const Line = ({ from, to }: Edge): JSX.Element => {
  const [x, y] = [left(from) + BOX.width, top(from) + BOX.height / 2];
  const [endX, endY] = [left(to), top(to) + BOX.height / 2];
  const middle = (x + endX) / 2;
  return (
    <path
      class="edge"
      marker-end="url(#arrow)"
      d={`M${x} ${y}C${middle} ${y} ${middle} ${endY} ${endX - EDGE} ${endY}`}
    />
  );
};

const Box = ({ at, drawn }: { readonly at: Placed; readonly drawn: Drawn }): JSX.Element => (
  <g class={`node is-${drawn.look}`} transform={`translate(${left(at)} ${top(at)})`}>
    <title>{`${drawn.title} · ${drawn.state}`}</title>
    <rect width={BOX.width} height={BOX.height} rx={6} />
    <text x={10} y={23}>
      {cut(drawn.title, 22)}
    </text>
    <text x={10} y={43} class="small">
      {cut(drawn.state, 27)}
    </text>
  </g>
);

interface DrawingProps {
  readonly nodes: readonly Drawn[];
  readonly label: string;
}

/** The duties of an episode as a graph; the list beside it says the same in words. */
export const Drawing = ({ nodes, label }: DrawingProps): JSX.Element => {
  const { placed, edges } = layout(nodes);
  const width = Math.max(...placed.map(left)) + BOX.width + EDGE;
  const height = Math.max(...placed.map(top)) + BOX.height + EDGE;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled is reached by the keyboard.
    <section class="drawing" aria-label={label} tabIndex={0}>
      <svg role="img" aria-label={label} width={width} height={height}>
        <defs>
          <marker
            id="arrow"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0 0L8 4L0 8z" />
          </marker>
        </defs>
        {edges.map((edge) => (
          <Line key={`${edge.from.node.id} ${edge.to.node.id}`} {...edge} />
        ))}
        {placed.map((at, index) => {
          const drawn = nodes[index];
          return drawn && <Box key={drawn.id} at={at} drawn={drawn} />;
        })}
      </svg>
    </section>
  );
};
