import { stream } from "@commonweal/numerics";
import { type BestCommunities, bestCommunities } from "../measures/bestCommunities.ts";
import { optimalCommunities } from "../measures/optimalCommunities.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import type { MeasureEntry } from "./MeasureEntry.ts";

/** Three entries read the same hundred runs. */
const known = new WeakMap<TieArrays, BestCommunities>();

function bestOf100(network: TieArrays): BestCommunities {
  const best =
    known.get(network) ?? bestCommunities(network, { stream: stream({ root: 1, purpose: "louvain" }) });
  known.set(network, best);
  return best;
}

const noTie = "There is no tie.";

/** Communities found from the ties, direction dropped, each tied pair counted 1. */
export const communityEntries: readonly MeasureEntry[] = [
  {
    id: "louvain.communities",
    per: "actor",
    needs: [],
    whenNull: "",
    of: ({ network }) => Array.from(bestOf100(network).groups.of, (community) => community + 1),
  },
  {
    id: "louvain.bestOf100.modularity",
    per: "graph",
    needs: [],
    whenNull: noTie,
    of: ({ network }) => bestOf100(network).modularity,
  },
  {
    id: "louvain.communityCounts",
    per: "graph",
    needs: [],
    whenNull: "",
    of: ({ network }) =>
      Object.fromEntries(bestOf100(network).counts.map(({ communities, runs }) => [communities, runs])),
  },
  {
    id: "modularity.optimal",
    per: "graph",
    needs: [],
    whenNull: noTie,
    of: ({ network }) => optimalCommunities(network).modularity,
  },
];
