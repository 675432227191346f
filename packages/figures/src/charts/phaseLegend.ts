import type { LegendItem } from "../drawing/flowLegend.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { paint } from "../theme/paint.ts";
import { drawEquilibrium } from "./drawEquilibrium.ts";
import { drawFieldArrow } from "./drawFieldArrow.ts";
import type { PhasePortraitRecord, PhaseStability } from "./PhasePortraitRecord.ts";
import type { SeriesLooks } from "./seriesLooks.ts";

const order: readonly PhaseStability[] = ["stable", "saddle", "unstable", "neutral"];

/** The legend of a phase portrait: only what is drawn. */
export function phaseLegend(record: PhasePortraitRecord, looks: SeriesLooks): LegendItem[] {
  const { field, trajectories, equilibria, words } = record;
  const lines = new Map<string, LegendItem>();
  for (const one of trajectories) {
    const { role, dash } = looks(one);
    const look = { ...paint("none", role), "stroke-width": 2, "stroke-dasharray": dash, d: "M0,0h28" };
    const draw = (document: Document, parent: SVGElement) => void svgElement(document, "path", look, parent);
    lines.set(`${one.key} ${one.label}`, { label: one.label, width: 28, draw });
  }
  const start: LegendItem = {
    label: words.start,
    width: 8,
    draw: (document, parent) =>
      void svgElement(document, "circle", { ...paint("muted"), cx: 4, cy: 0, r: 3 }, parent),
  };
  const arrows: LegendItem = {
    label: words.field,
    width: 18,
    draw: (document, parent) => drawFieldArrow(document, parent, { x: 9, y: 0, dx: 16, dy: 0 }),
  };
  const points = order
    .filter((stability) => equilibria.some((one) => one.stability === stability))
    .map((stability): LegendItem => {
      const draw = (document: Document, parent: SVGElement) =>
        drawEquilibrium(document, parent, { x: 7, y: 0, stability });
      return { label: words.stability[stability], width: 14, draw };
    });
  return [
    ...lines.values(),
    ...(trajectories.length > 0 ? [start] : []),
    ...(field.length > 0 ? [arrows] : []),
    ...points,
  ];
}
