import type { FigureOptions } from "../drawing/FigureRecord.ts";
import type { LegendItem } from "../drawing/flowLegend.ts";
import { frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { FiguresError } from "../errors.ts";
import { paint } from "../theme/paint.ts";
import { drawVenn, vennFills } from "./drawVenn.ts";
import type { VennDiagramRecord, VennOutput } from "./VennDiagramRecord.ts";

const outputs: readonly VennOutput[] = ["explained", "negative", "contradictory", "remainder"];

function check({ conditions, regions }: VennDiagramRecord): void {
  if (conditions.length < 1 || conditions.length > 4) {
    const message = `Found ${conditions.length} conditions; expected one to four.`;
    throw new FiguresError("unequal-lengths", message, ["conditions"]);
  }
  const known = new Set<string>();
  for (const [index, { inside, cases }] of regions.entries()) {
    if (inside.length !== conditions.length || known.has(inside.join())) {
      const message = `Region ${index} speaks of ${inside.length} conditions or is given twice; expected ${conditions.length}, once.`;
      throw new FiguresError("unequal-lengths", message, ["regions", index]);
    }
    known.add(inside.join());
    if (Number.isSafeInteger(cases) && cases >= 0) continue;
    const message = `Region ${index} has ${cases} cases; expected a whole number of at least 0.`;
    throw new FiguresError("invalid-number", message, ["regions", index]);
  }
}

/**
 * Draws the rows of a truth table of up to four conditions as the regions of a Venn diagram, filled by their output, each with
 * the number of its cases.
 *
 * A dash stands in a configuration that has no row; rows that are explained have bold numbers. Titles name the cases.
 *
 * @throws {FiguresError} `unequal-lengths` for no or more than four conditions and for regions of others or given twice,
 * `invalid-number`, `invalid-id`, `invalid-width`.
 */
export function vennDiagram(record: VennDiagramRecord, options: FigureOptions): string {
  check(record);
  const { regions, conditions, words } = record;
  const found = new Set<VennOutput>(regions.map(({ output }) => output));
  if (regions.length < 2 ** conditions.length) found.add("remainder");
  const legend = outputs
    .filter((output) => found.has(output))
    .map((output): LegendItem => {
      const { role, opacity } = vennFills[output];
      const draw = (document: Document, parent: SVGElement) => {
        const box = { x: 0.5, y: -6, width: 18, height: 12, "fill-opacity": opacity };
        svgElement(document, "rect", { ...paint(role, "muted"), ...box }, parent);
      };
      return { label: words[output], width: 19, draw };
    });
  return frame(record, options, legend, (canvas) => drawVenn(canvas, record));
}
