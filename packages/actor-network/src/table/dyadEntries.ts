import { density } from "../measures/density.ts";
import { dyadCensus } from "../measures/dyadCensus.ts";
import type { MeasureEntry } from "./MeasureEntry.ts";

/** How many of the possible ties are there. */
export const dyadEntries: readonly MeasureEntry[] = [
  {
    id: "density",
    per: "graph",
    needs: [],
    whenNull: "There are fewer than two actors.",
    of: ({ network }) => density(network),
  },
  {
    id: "dyadCensus",
    per: "graph",
    needs: [],
    whenNull: "",
    of: ({ network }) => {
      const { mutual, asymmetric, absent } = dyadCensus(network);
      return { mutual, asymmetric, null: absent };
    },
  },
];
