import { betweenness } from "../measures/betweenness.ts";
import { edgeBetweenness } from "../measures/edgeBetweenness.ts";
import { type Geodesics, geodesics } from "../measures/geodesics.ts";
import type { Lengths } from "../paths/Lengths.ts";
import { lengthForms } from "./lengthForms.ts";
import type { MeasureEntry, MeasureValue } from "./MeasureEntry.ts";

function between(form: string, needs: MeasureEntry["needs"], lengths: Lengths): MeasureEntry {
  return {
    id: `betweenness.raw.${form}`,
    per: "actor",
    needs,
    whenNull: "",
    of: ({ network }) => [...betweenness(network, { lengths })],
  };
}

function geodesic(id: string, whenNull: string, read: (found: Geodesics) => MeasureValue): MeasureEntry {
  return { id, per: "graph", needs: [], whenNull, of: ({ network }) => read(geodesics(network)) };
}

/** Ordered pairs by their distance, as an object. */
const histogramOf = ({ histogram }: Geodesics): MeasureValue =>
  Object.fromEntries((histogram ?? []).map((pairs, index) => [index + 1, pairs]));

const noPath = "No actor reaches another.";

/** Who and what stands on shortest paths, and how long these are. */
export const pathEntries: readonly MeasureEntry[] = [
  {
    id: "betweenness.raw",
    per: "actor",
    needs: [],
    whenNull: "",
    of: ({ network }) => [...betweenness(network)],
  },
  {
    id: "betweenness.normalized",
    per: "actor",
    needs: [],
    whenNull: "",
    of: ({ network }) => [...betweenness(network, { normalized: true })],
  },
  ...lengthForms.map(({ form, needs, lengths }) => between(form, needs, lengths)),
  {
    id: "edgeBetweenness.raw",
    per: "tie",
    needs: [],
    whenNull: "",
    of: ({ network }) => [...edgeBetweenness(network)],
  },
  geodesic("geodesic.histogram", "", histogramOf),
  geodesic("geodesic.meanReachable", noPath, ({ mean }) => mean),
  geodesic("geodesic.diameterReachable", noPath, ({ diameter }) => diameter),
  geodesic("efficiency.global", "There are fewer than two actors.", ({ efficiency }) => efficiency),
];
