import { lineSample } from "../charts/lineSample.ts";
import { percentLabel } from "../charts/percentLabel.ts";
import { emptyBody } from "../drawing/emptyBody.ts";
import type { FigureOptions } from "../drawing/FigureRecord.ts";
import { frame } from "../drawing/frame.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { paint } from "../theme/paint.ts";
import type { Role } from "../theme/palette.ts";
import { drawPlane, type PlaneDot } from "./drawPlane.ts";
import type { PeelingPoint, PeelingTrajectoryRecord } from "./PeelingTrajectoryRecord.ts";

/**
 * Draws the boxes of a search by coverage and density, from all runs on the right to the last box on the left: over the
 * runs searched, and over those held out, which tell what the boxes are worth.
 *
 * The box that was taken is ringed in both. Each dot has its numbers as a title.
 *
 * @throws {FiguresError} `invalid-id`, `invalid-width`.
 */
export function peelingTrajectory(record: PeelingTrajectoryRecord, options: FigureOptions): string {
  const { searched, heldOut = [], chosen, words } = record;
  const held = heldOut.filter((point) => point !== null);
  const legend = [
    lineSample(words.searched, "tie", { line: 1.4, dot: 3 }),
    ...(held.length > 0 ? [lineSample(words.heldOut, "state", { line: 1.4, dot: 3 })] : []),
    lineSample(words.chosen, "worse", { dot: 6 }),
  ];
  return frame(record, options, searched.length === 0 ? [] : legend, (canvas) => {
    if (searched.length === 0) return emptyBody(canvas, words.empty);
    const series = [
      { points: searched, role: "tie", name: words.searched },
      { points: held, role: "state", name: words.heldOut },
    ] as const;
    const titled = ({ coverage, density }: PeelingPoint, name: string) =>
      `${name}: ${record.xLabel} ${percentLabel(coverage)}, ${record.yLabel} ${percentLabel(density)}`;
    const dot = (point: PeelingPoint, title: string, fill: Role, radius: number): PlaneDot => ({
      x: point.coverage,
      y: point.density,
      label: "",
      title,
      fill,
      radius,
    });
    const rings = [chosen.searched, ...(chosen.heldOut ? [chosen.heldOut] : [])];
    return drawPlane(canvas, {
      xLabel: record.xLabel,
      yLabel: record.yLabel,
      x: [0, 1],
      y: [0, 1],
      under: (parent, at) => {
        for (const { points, role } of series) {
          const d = points
            .map(({ coverage, density }) => `${at("x", coverage)},${at("y", density)}`)
            .join("L");
          if (points.length > 1) {
            svgElement(
              canvas.document,
              "path",
              { ...paint("none", role), "stroke-width": 1.2, d: `M${d}` },
              parent,
            );
          }
        }
      },
      dots: [
        ...rings.map((point) => dot(point, titled(point, words.chosen), "worse", 7)),
        ...held.map((point) => dot(point, titled(point, words.heldOut), "state", 3.4)),
        ...searched.map((point) =>
          dot(point, `${titled(point, words.searched)}, ${point.restricted} ${words.restricted}`, "tie", 3.4),
        ),
      ],
    });
  });
}
