import { numberLabel } from "../charts/numberLabel.ts";
import type { LegendItem } from "../drawing/flowLegend.ts";
import { svgElement } from "../drawing/svgElement.ts";
import { paint } from "../theme/paint.ts";
import { type Spheres, sphereNames } from "../theme/Spheres.ts";
import type { Bundle } from "./bundleTies.ts";
import { drawActor } from "./drawActor.ts";
import type { NetworkMapRecord, NetworkMapStatus } from "./NetworkMapRecord.ts";

export const dashes: Record<NetworkMapStatus, string | undefined> = {
  present: undefined,
  weak: "7 4",
  contested: "1.5 4",
};

const statuses: readonly NetworkMapStatus[] = ["present", "weak", "contested"];

function sphereKind(spheres: Spheres): "state" | "capital" | "society" | "outside" | "hybrid" {
  const found = sphereNames.filter((name) => (spheres[name] ?? 0) > 0);
  return found.length > 1 ? "hybrid" : (found[0] ?? "outside");
}

function actorItem(label: string, spheres: Spheres, opacity?: number): LegendItem {
  const draw = (document: Document, parent: SVGElement) => {
    const group = svgElement(document, "g", { transform: "translate(7,0)", opacity }, parent);
    drawActor(document, group, spheres, 5.5);
  };
  return { label, width: 14, draw };
}

function lineItem(label: string, widths: readonly number[], dash?: string): LegendItem {
  const draw = (document: Document, parent: SVGElement) => {
    widths.forEach((width, index) => {
      const look = { ...paint("none", "tie"), "stroke-width": width, "stroke-dasharray": dash };
      svgElement(document, "path", { ...look, d: `M${index * 20},0h${widths.length > 1 ? 16 : 28}` }, parent);
    });
  };
  return { label, width: widths.length > 1 ? widths.length * 20 - 4 : 28, draw };
}

/** Explains what the map really shows: only spheres, statuses and widths that occur in it. */
export function networkLegend(
  record: NetworkMapRecord,
  bundles: readonly Bundle[],
  widthOf: (strength: number) => number,
  pale: boolean,
): LegendItem[] {
  const { words, actors } = record;
  const kinds = new Set(actors.map(({ spheres }) => sphereKind(spheres)));
  const items: LegendItem[] = [];
  for (const name of sphereNames)
    if (kinds.has(name)) items.push(actorItem(words.spheres[name], { [name]: 1 }));
  if (kinds.has("hybrid")) {
    const first = actors.find(({ spheres }) => sphereKind(spheres) === "hybrid");
    items.push(actorItem(words.spheres.hybrid, first?.spheres ?? {}));
  }
  if (kinds.has("outside")) items.push(actorItem(words.spheres.outside, {}));
  if (pale) items.push(actorItem(words.isolated, { society: 1 }, 0.35));
  const spheresShown = items.length;
  for (const status of statuses) {
    if (bundles.some((bundle) => bundle.status === status)) {
      items.push(lineItem(words.status[status], [1.8], dashes[status]));
    }
  }
  const widths = bundles.map(({ strength }) => widthOf(strength));
  const [least, most] = [Math.min(...widths), Math.max(...widths)];
  if (most - least > 0.5) {
    const strengths = bundles.map(({ strength }) => strength);
    const range = [Math.min(...strengths), Math.max(...strengths)].map((strength) =>
      numberLabel(strength, 4),
    );
    items.push(lineItem(`${words.strength} (${range.join("–")})`, [least, (least + most) / 2, most]));
  }
  return items.map((item, index) => (index === spheresShown ? { ...item, breakBefore: true } : item));
}
