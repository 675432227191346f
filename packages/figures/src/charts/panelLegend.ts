import type { LegendItem } from "../drawing/flowLegend.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { paint } from "../theme/paint.ts";
import { areaSample } from "./areaSample.ts";
import { bandOpacityAt } from "./bandOpacity.ts";
import type { SeriesLook, SeriesLooks } from "./seriesLooks.ts";
import type { TrajectoryPanel } from "./TrajectoriesRecord.ts";

function strokeSample(
  label: string,
  { role, dash }: SeriesLook,
  width: number,
  opacity?: number,
): LegendItem {
  const look = { "stroke-width": width, "stroke-dasharray": dash, opacity };
  const draw = (document: Document, parent: SVGElement) => {
    svgElement(document, "path", { ...paint("none", role), ...look, d: "M0,0h28" }, parent);
  };
  return { label, width: 28, draw };
}

/** Stands for series of one name whose looks differ, such as the medians of several groups. */
const plain: SeriesLook = { role: "ink", dash: undefined };

/** The legend of panels over time: each name of a series, each band and what a thin line is, once. */
export function panelLegend(
  panels: readonly TrajectoryPanel[],
  looks: SeriesLooks,
  run?: string,
): LegendItem[] {
  const all = panels.flatMap(({ series }) => series);
  const items = new Map<string, LegendItem>();
  for (const { label } of all) {
    const own = all.filter((one) => one.label === label).map(looks);
    const [first = plain] = own;
    const isOne = own.every(({ role, dash }) => role === first.role && dash === first.dash);
    items.set(`series ${label}`, strokeSample(label, isOne ? first : plain, 2.2));
  }
  const sameRole = (of: typeof all) => {
    const roles = new Set(of.map((one) => looks(one).role));
    return roles.size === 1 ? ([...roles][0] ?? "ink") : "muted";
  };
  const banded = all.filter(({ bands }) => (bands?.length ?? 0) > 0);
  for (const { bands = [] } of banded) {
    bands.forEach(({ label }, place) => {
      items.set(`band ${label}`, areaSample(label, sameRole(banded), bandOpacityAt(place)));
    });
  }
  const withRuns = all.filter(({ runs }) => (runs?.length ?? 0) > 0);
  if (run !== undefined && withRuns.length > 0) {
    items.set("run", strokeSample(run, { role: sameRole(withRuns), dash: undefined }, 0.9, 0.8));
  }
  return [...items.values()];
}
