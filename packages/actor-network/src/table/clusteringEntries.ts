import { type ClusteringOptions, clustering } from "../measures/clustering.ts";
import { meanClustering } from "../measures/meanClustering.ts";
import { transitivity } from "../measures/transitivity.ts";
import type { MeasureEntry } from "./MeasureEntry.ts";

function local(
  id: string,
  needs: MeasureEntry["needs"],
  options: ClusteringOptions,
  whenNull: string,
): MeasureEntry {
  return {
    id: `clustering.local.${id}`,
    per: "actor",
    needs,
    whenNull,
    of: ({ network }) => clustering(network, options),
  };
}

const noTies = "No two ties meet in one actor.";

/** How densely alters are tied, per actor and in the whole; where the id does not say otherwise, 0 below two alters. */
export const clusteringEntries: readonly MeasureEntry[] = [
  local("undirected", [], {}, "An actor with fewer than two alters has no pair of them that could be tied."),
  local("undirected.zeroForLowDegree", [], { lowDegree: "zero" }, ""),
  local(
    "barrat",
    ["strength"],
    { variant: "barrat", lowDegree: "zero" },
    "All ties of an actor have the strength 0.",
  ),
  local(
    "onnela",
    ["strength"],
    { variant: "onnela", lowDegree: "zero" },
    "All ties of the network have the strength 0.",
  ),
  local("fagiolo", ["directed"], { variant: "fagiolo", lowDegree: "zero" }, ""),
  {
    id: "clustering.average.lowDegreeExcluded",
    per: "graph",
    needs: [],
    whenNull: "No actor has two alters.",
    of: ({ network }) => meanClustering(network),
  },
  {
    id: "clustering.average.zeroForLowDegree",
    per: "graph",
    needs: [],
    whenNull: "There is no actor.",
    of: ({ network }) => meanClustering(network, { lowDegree: "zero" }),
  },
  {
    id: "transitivity.global.undirected",
    per: "graph",
    needs: [],
    whenNull: noTies,
    of: ({ network }) => transitivity(network),
  },
  {
    id: "transitivity.strong",
    per: "graph",
    needs: [],
    whenNull: "There are fewer than three actors.",
    of: ({ network }) => transitivity(network, { variant: "strong" }),
  },
  {
    id: "transitivity.weak",
    per: "graph",
    needs: [],
    whenNull: noTies,
    of: ({ network }) => transitivity(network, { variant: "weak" }),
  },
];
