import { connectedness } from "../measures/connectedness.ts";
import { dyadCensus } from "../measures/dyadCensus.ts";
import { krackhardtEfficiency } from "../measures/krackhardtEfficiency.ts";
import { krackhardtHierarchy } from "../measures/krackhardtHierarchy.ts";
import { lubness } from "../measures/lubness.ts";
import type { MeasureEntry, MeasureInput, MeasureValue } from "./MeasureEntry.ts";

function entry(id: string, whenNull: string, of: (input: MeasureInput) => MeasureValue): MeasureEntry {
  return { id, per: "graph", needs: [], whenNull, of };
}

const fewActors = "There are fewer than two actors.";
const noSurplus = "No component has ties to spare.";
const noThree = "No component has three actors.";

/** Hierarchy; arcs run from superior to subordinate, and an undirected tie is two arcs. */
export const krackhardtEntries: readonly MeasureEntry[] = [
  entry("krackhardt.connectedness", fewActors, ({ network }) => connectedness(network)),
  entry("krackhardt.hierarchy", "Nobody reaches anybody.", ({ network }) => krackhardtHierarchy(network)),
  entry("krackhardt.efficiency", noSurplus, ({ network }) => krackhardtEfficiency(network)),
  entry("krackhardt.efficiency.pairs", noThree, ({ network }) =>
    krackhardtEfficiency(network, { count: "pairs" }),
  ),
  entry("krackhardt.lubness", noThree, ({ network }) => lubness(network)),
  entry("krackhardt.lubness.snaVariant", noThree, ({ network }) => lubness(network, { variant: "sna" })),
  entry("krackhardt.lubness.toSuperior", noThree, ({ network }) => lubness(network, { arcs: "toSuperior" })),
  entry("hierarchy.reciprocity", fewActors, ({ network }) => {
    const { mutual, asymmetric, absent } = dyadCensus(network);
    const dyads = mutual + asymmetric + absent;
    return dyads === 0 ? null : asymmetric / dyads;
  }),
];
