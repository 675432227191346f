import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import { type Canvas, frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { titleElement } from "../drawing/titleElement.ts";
import { paint } from "../theme/paint.ts";
import { type Bundle, bundleTies } from "./bundleTies.ts";
import { drawActor } from "./drawActor.ts";
import { drawLabels } from "./drawLabels.ts";
import { fitPositions, type Point } from "./fitPositions.ts";
import type { NetworkMapRecord } from "./NetworkMapRecord.ts";
import { dashes, networkLegend } from "./networkLegend.ts";
import { tieArc } from "./tieArc.ts";

function drawTies(
  canvas: Canvas,
  parent: SVGElement,
  record: NetworkMapRecord,
  bundles: readonly Bundle[],
  positions: readonly Point[],
  r: number,
  widthOf: (strength: number) => number,
): Point[] {
  const { document } = canvas;
  const covered: Point[] = [];
  for (const tie of bundles) {
    const width = widthOf(tie.strength);
    const arc = tieArc(tie, positions, r, width);
    covered.push(...arc.points);
    const group = svgElement(
      document,
      "g",
      { "data-status": tie.status, opacity: bundles.length > 150 ? 0.5 : 0.8 },
      parent,
    );
    const ends = [tie.from, tie.to].map((index) => record.actors[index]?.label ?? "");
    const summary = `${ends.join(tie.directed ? " → " : " – ")} (${record.words.status[tie.status]}, ${record.words.strength} ${Math.round(tie.strength * 100) / 100})`;
    titleElement(document, group, summary);
    const line = { "stroke-width": width, "stroke-dasharray": dashes[tie.status], d: arc.d };
    svgElement(document, "path", { ...paint("none", "tie"), ...line }, group);
    if (arc.head) svgElement(document, "path", { ...paint("tie"), d: arc.head }, group);
  }
  return covered;
}

function mapHeight(width: number, actors: number): number {
  if (actors <= 2) return 180;
  if (width < 560) return Math.round(width * (actors < 10 ? 0.9 : 1.35));
  return Math.round(width * (actors < 10 ? 0.45 : 0.68));
}

/**
 * Draws actors and their ties as a map: colour and shape say the sphere, width the strength, dashes
 * the status, arrow heads the direction.
 *
 * Ties with the same actors, direction and status become one line with their summed strength;
 * lines of one dyad run side by side. Names that find no room become numbers with a key below the
 * map. Actors without a tie are pale, or left out with `hideIsolated`; positions never depend on
 * ties, so maps of several periods lie on the same ground. Without an actor the map says so.
 *
 * O(actors × (actors + line length)) time.
 *
 * @throws {FiguresError} `invalid-id`, `invalid-width`, `invalid-number`, `unknown-actor`.
 */
export function networkMap(record: NetworkMapRecord, options: FigureOptions): string {
  const bundles = bundleTies(record);
  const degree = new Float64Array(record.actors.length);
  for (const { from, to } of bundles) {
    degree[from] = (degree[from] ?? 0) + 1;
    degree[to] = (degree[to] ?? 0) + 1;
  }
  const largest = bundles.reduce((most, { strength }) => Math.max(most, strength), 0);
  const strongest = Math.max(largest, record.strongest ?? 0);
  const even = bundles.every(({ strength }) => strength === strongest);
  const crowd = 8 / Math.sqrt(bundles.length + 1);
  const thin = Math.max(0.5, Math.min(1, crowd, (options.width ?? 880) / 560));
  const widthOf = (strength: number) =>
    even ? 1.8 * thin : thin * (0.9 + 3.6 * Math.sqrt(strength / strongest));
  const shown = record.actors
    .map((_, index) => index)
    .filter((index) => !record.hideIsolated || degree[index]);
  const pale = bundles.length > 0 && shown.some((index) => degree[index] === 0);
  const legend = networkLegend(record, bundles, widthOf, pale);
  return frame(record, options, legend, (canvas) => {
    const { document, width } = canvas;
    if (shown.length === 0) return emptyBody(canvas, record.words.empty);
    const height = mapHeight(width, record.actors.length);
    const roomy = Math.sqrt((width * height) / Math.max(1, record.actors.length)) * 0.07;
    const r = Math.max(3.5, Math.min(8.5, roomy));
    const side = Math.min(70, width * 0.1);
    const positions = fitPositions(record.actors, width - 2 * side, height - 48).map(({ x, y }) => ({
      x: x + side,
      y: y + 24,
    }));
    const group = svgElement(document, "g");
    const ties = svgElement(document, "g", {}, group);
    const lines = drawTies(canvas, ties, record, bundles, positions, r, widthOf);
    const symbols = svgElement(document, "g", {}, group);
    for (const index of shown) {
      const { x, y } = positions[index] as Point;
      const actor = record.actors[index];
      const place = {
        transform: `translate(${x},${y})`,
        opacity: pale && degree[index] === 0 ? 0.35 : undefined,
      };
      const symbol = svgElement(document, "g", place, symbols);
      titleElement(document, symbol, actor?.label ?? "");
      drawActor(document, symbol, actor?.spheres ?? {}, r);
    }
    const below = drawLabels(canvas, group, { record, shown, positions, degree, lines, r, height, pale });
    return { group, height: height + below };
  });
}
