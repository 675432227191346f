import { betweennessCentralization } from "../measures/betweennessCentralization.ts";
import { closenessCentralization } from "../measures/closenessCentralization.ts";
import { degreeCentralization } from "../measures/degreeCentralization.ts";
import { eigenvectorCentralization } from "../measures/eigenvectorCentralization.ts";
import type { MeasureEntry } from "./MeasureEntry.ts";

const ways = [
  { way: "in", direction: "in", needs: ["directed"] },
  { way: "out", direction: "out", needs: ["directed"] },
  { way: "total", direction: "both", needs: [] },
] as const;

const few = "There are too few actors for any to be more central.";
const cutOff = `${few} Or an actor reaches nobody.`;

/** How far a network leans on one actor. Closeness is R sna's along ties sent and in total, igraph's along ties received. */
export const centralizationEntries: readonly MeasureEntry[] = [
  ...ways.flatMap(({ way, direction, needs }): MeasureEntry[] => [
    {
      id: `centralization.degree.${way}`,
      per: "graph",
      needs,
      whenNull: few,
      of: ({ network }) => degreeCentralization(network, { direction }),
    },
    {
      id: `centralization.degree.${way}.igraphDefault`,
      per: "graph",
      needs,
      whenNull: few,
      of: ({ network }) => degreeCentralization(network, { direction, selfLoops: true }),
    },
  ]),
  {
    id: "centralization.betweenness",
    per: "graph",
    needs: [],
    whenNull: few,
    of: ({ network }) => betweennessCentralization(network),
  },
  ...ways.flatMap(({ way, direction, needs }): MeasureEntry[] => [
    {
      id: `centralization.closeness.${way}`,
      per: "graph",
      needs,
      whenNull: way === "in" ? cutOff : few,
      of: ({ network }) =>
        closenessCentralization(network, { direction, variant: way === "in" ? "reach" : "freeman" }),
    },
    {
      id:
        way === "in" ? "centralization.closeness.in.freemanOrZero" : `centralization.closeness.${way}.reach`,
      per: "graph",
      needs,
      whenNull: way === "in" ? few : cutOff,
      of: ({ network }) =>
        closenessCentralization(network, { direction, variant: way === "in" ? "freeman" : "reach" }),
    },
    {
      id: `centralization.harmonic.${way}`,
      per: "graph",
      needs,
      whenNull: few,
      of: ({ network }) => closenessCentralization(network, { direction, variant: "harmonic" }),
    },
  ]),
  {
    id: "centralization.eigenvector",
    per: "graph",
    needs: [],
    whenNull: `${few} Or no actors reach each other in a circle.`,
    of: ({ network }) => eigenvectorCentralization(network),
  },
];
