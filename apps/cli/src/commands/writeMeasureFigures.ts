import { join } from "node:path";
import type { Grouping, Measured, MeasureInput, NetworkFile } from "@commonweal/actor-network";
import { writeAtomically } from "@commonweal/evidence/node";
import {
  centralityBars,
  type FigureOptions,
  layoutNetwork,
  mixingMatrix,
  networkMap,
  type Spheres,
} from "@commonweal/figures";
import { stream, uniform } from "@commonweal/numerics";
import { parseHTML } from "linkedom";
import { perActorMeasures } from "./perActorMeasures.ts";

const mostActorsDrawn = 500;
const mostBars = 20;
const mostMeasures = 6;
const spheres = { state: "state", capital: "capital", society: "society", outside: "other or none" };

const sphereOf = (groups: Grouping | null, actor: number): Spheres => {
  const name = groups?.names[groups.of[actor] ?? 0] ?? "";
  return name === "state" || name === "capital" || name === "society" ? { [name]: 1 } : {};
};

function drawnNetwork(network: NetworkFile, groups: Grouping | null, options: FigureOptions): string {
  const random = stream({ root: 1, purpose: "layout" });
  const { x, y } = layoutNetwork(network, { random: () => uniform(random) });
  const title = network.name ?? "Network";
  return networkMap(
    {
      id: "network",
      title,
      source: "Places by ForceAtlas2 from a fixed start: only nearness means something.",
      description: `${title}: ${network.order} actors, ${network.sources.length} ties.`,
      actors: network.labels.map((label, actor) => ({
        label,
        spheres: sphereOf(groups, actor),
        x: x[actor] ?? 0,
        y: y[actor] ?? 0,
      })),
      ties: Array.from(network.sources, (from, arc) => ({
        from,
        to: network.targets[arc] ?? 0,
        strength: Math.abs(network.weights[arc] ?? 1) || 1,
        status: "present" as const,
        directed: network.directed,
      })),
      words: {
        spheres: { ...spheres, hybrid: "several" },
        status: { present: "tie", weak: "weak tie", contested: "contested tie" },
        strength: "strength",
        isolated: "no tie",
        unlabelled: "without a printed name",
        empty: "No actors.",
      },
    },
    options,
  );
}

function drawnMeasures(
  network: NetworkFile,
  groups: Grouping | null,
  measured: Measured,
  options: FigureOptions,
): string | null {
  const drawable = perActorMeasures(measured)
    .filter(({ values }) => values.every((value) => value === null || value >= 0))
    .slice(0, mostMeasures);
  const [first] = drawable;
  if (!first) return null;
  const ranked = network.labels
    .map((_, actor) => actor)
    .sort((a, b) => (first.values[b] ?? -1) - (first.values[a] ?? -1));
  const left = ranked.length > mostBars ? ` The ${mostBars} highest of ${ranked.length} actors.` : "";
  return centralityBars(
    {
      id: "measures",
      title: network.name ?? "Measures",
      source: `Sorted by ${first.id}.${left}`,
      description: `Measures of actors: ${drawable.map(({ id }) => id).join(", ")}.`,
      measures: drawable.map(({ id }) => id),
      actors: ranked.slice(0, mostBars).map((actor) => ({
        label: network.labels[actor] ?? "",
        spheres: sphereOf(groups, actor),
        bars: drawable.map(({ values }) => ({ value: values[actor] ?? null })),
      })),
      words: { spheres, interval: "interval", undefined: "not defined", empty: "No actors." },
    },
    options,
  );
}

/** Ties between groups, those of an undirected network in both triangles. */
function drawnMixing(
  { network }: MeasureInput,
  groups: Grouping,
  title: string,
  options: FigureOptions,
): string {
  const counts = groups.names.map(() => groups.names.map(() => 0));
  const count = (from: number, to: number) => {
    const row = counts[groups.of[from] ?? 0] ?? [];
    const column = groups.of[to] ?? 0;
    row[column] = (row[column] ?? 0) + 1;
  };
  network.sources.forEach((from, arc) => {
    const to = network.targets[arc] ?? 0;
    if (from === to) return;
    count(from, to);
    if (!network.directed && groups.of[from] !== groups.of[to]) count(to, from);
  });
  return mixingMatrix(
    {
      id: "mixing",
      title,
      source: network.directed
        ? "Number of ties sent, self-loops left out."
        : "Number of ties, self-loops left out.",
      description: "How many ties run from each group to each.",
      groups: groups.names.map((name) => name || "no group"),
      cells: counts.map((row) => row.map((ties) => ({ ties }))),
      words: {
        from: "from",
        to: "to",
        ties: "ties",
        expected: "by chance",
        undefined: "not defined",
        empty: "No group.",
      },
    },
    options,
  );
}

/**
 * Writes the figures of `commonweal measure` into a folder: network.svg (up to 500 actors), measures.svg, mixing.svg (with
 * groups). A drawing that would be empty is left out.
 */
export async function writeMeasureFigures(
  folder: string,
  network: NetworkFile,
  input: MeasureInput,
  measured: Measured,
): Promise<void> {
  const options = { document: parseHTML("<html></html>").document };
  const { groups } = input;
  const title = network.name ?? "Ties between groups";
  const figures = new Map<string, string | null>([
    [
      "network",
      network.order > 0 && network.order <= mostActorsDrawn ? drawnNetwork(network, groups, options) : null,
    ],
    ["measures", drawnMeasures(network, groups, measured, options)],
    ["mixing", groups && groups.names.length <= 12 ? drawnMixing(input, groups, title, options) : null],
  ]);
  for (const [name, svg] of figures) {
    if (svg !== null) await writeAtomically(join(folder, `${name}.svg`), svg);
  }
}
