import { areaSample } from "../charts/areaSample.ts";
import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import { type Canvas, frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { textElement } from "../drawing/textElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { paint } from "../theme/paint.ts";
import { fittedLabel } from "./fittedLabel.ts";
import type { TreeDiagramNode, TreeDiagramRecord } from "./TreeDiagramRecord.ts";

const step = 46;
const indent = 28;

/**
 * Draws a tree of questions as an outline: one row a node, what answers yes before what answers no, each with its value,
 * its number of runs and a shade.
 *
 * An outline has room for any tree and any text, on narrow pages too; questions are cut to one line and whole as titles.
 *
 * @throws {FiguresError} `invalid-id`, `invalid-width`.
 */
export function treeDiagram(record: TreeDiagramRecord, options: FigureOptions): string {
  const { root, words } = record;
  const legend = root ? [areaSample(words.shade, "state", 0.6)] : [];
  return frame(record, options, legend, (canvas) => {
    if (!root) return emptyBody(canvas, words.empty);
    const group = svgElement(canvas.document, "g");
    const inset = Math.min(indent, (canvas.width * 0.4) / Math.max(1, depthOf(root)));
    const rows = drawNode(canvas, group, record, { node: root, x: 0, inset, row: 0, answer: "" });
    return { group, height: rows * step };
  });
}

interface Placed {
  readonly node: TreeDiagramNode;
  readonly x: number;
  /** How far each node stands to the right of the one above it. */
  readonly inset: number;
  readonly row: number;
  readonly answer: string;
}

function depthOf({ split }: TreeDiagramNode): number {
  return split ? 1 + Math.max(depthOf(split.yes), depthOf(split.no)) : 0;
}

/** Draws a node and all under it; gives the next free row. */
function drawNode(canvas: Canvas, group: SVGElement, record: TreeDiagramRecord, placed: Placed): number {
  const { document, width } = canvas;
  const { node, x, inset, row, answer } = placed;
  const { words } = record;
  const y = row * step;
  const shade = 0.06 + Math.min(1, Math.max(0, node.shade)) * 0.54;
  const box = { ...paint("state", "tie"), "fill-opacity": shade, x, y: y + 2, width: 108, height: 38, rx: 3 };
  svgElement(document, "rect", { ...box, "data-node": "" }, group);
  const value = { ...paint("ink"), "font-size": 13, "font-weight": 600, x: x + 8, y: y + 18 };
  titleElement(document, textElement(document, group, fittedLabel(node.value, 90, 13), value), node.value);
  const runs = { ...paint("ink"), "font-size": 11, x: x + 8, y: y + 33 };
  textElement(document, group, `${node.runs} ${words.runs}`, runs);
  const room = Math.max(24, width - x - 118);
  const beside = { "font-size": 12, x: x + 116 };
  if (answer)
    textElement(document, group, answer, { ...paint("muted"), ...beside, "font-size": 11, y: y + 17 });
  const { split } = node;
  if (!split) return row + 1;
  const question = `${split.question}?`;
  const text = textElement(document, group, fittedLabel(question, room, 12), {
    ...paint("ink"),
    ...beside,
    y: y + 33,
  });
  titleElement(document, text, question);
  const first = row + 1;
  const second = drawNode(canvas, group, record, {
    node: split.yes,
    x: x + inset,
    inset,
    row: first,
    answer: words.yes,
  });
  const end = drawNode(canvas, group, record, {
    node: split.no,
    x: x + inset,
    inset,
    row: second,
    answer: words.no,
  });
  const d = `M${x + 12},${y + 40}V${second * step + 21}H${x + inset}M${x + 12},${first * step + 21}H${x + inset}`;
  group.insertBefore(svgElement(document, "path", { ...paint("none", "tie"), d }), group.firstChild);
  return end;
}
