import { triadCensus } from "../measures/triadCensus.ts";
import type { MeasureEntry } from "./MeasureEntry.ts";

/** Triads by their types; a tie of an undirected network is mutual. */
export const censusEntries: readonly MeasureEntry[] = [
  {
    id: "triadCensus",
    per: "graph",
    needs: [],
    whenNull: "",
    of: ({ network }) => ({ ...triadCensus(network) }),
  },
];
