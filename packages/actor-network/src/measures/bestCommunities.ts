import type { TieArrays } from "../model/TieArrays.ts";
import { type LouvainOptions, louvain } from "./louvain.ts";
import { mergedTies } from "./mergedTies.ts";
import { type Communities, namedCommunities } from "./namedCommunities.ts";
import { polishedLabels } from "./polishedLabels.ts";

export interface BestCommunitiesOptions extends LouvainOptions {
  /** How often the method is run. Default: 100. */
  readonly runs?: number;
}

export interface BestCommunities extends Communities {
  /** How many runs found how many communities, from few to many. */
  readonly counts: readonly { readonly communities: number; readonly runs: number }[];
}

/** Beyond, the polish takes longer than the run. */
const mostPolished = 200;

/**
 * Runs the Louvain method many times and keeps the communities with the largest modularity, the first of equal ones.
 *
 * `counts` tells how far the runs agree: where they find 5, 6 and 7 communities, no single run should be believed.
 *
 * With up to 200 actors each run is polished: actors move one by one, also at a loss, as long as a round of moves ends with a
 * gain. That reaches what igraph's best of a hundred reaches, sometimes more.
 *
 * Direction, weights, parallel ties and self-loops as in `louvain`; so is the cost, times the runs.
 *
 * @example
 * const twoPairs = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 2),
 *   targets: Uint32Array.of(1, 3),
 *   weights: Float64Array.of(1, 1),
 * };
 * const best = bestCommunities(twoPairs, { runs: 10, stream: stream({ root: 1 }) });
 * best.modularity; // => 0.5
 * best.counts; // => [{ communities: 2, runs: 10 }]
 * @throws {ActorNetworkError} as `louvain`.
 * @see Blondel, Guillaume, Lambiotte & Lefebvre (2008), Journal of Statistical Mechanics, P10008.
 * @see Newman (2006), Physical Review E 74, 036104, for the moves after a partition is found.
 */
export function bestCommunities(network: TieArrays, options: BestCommunitiesOptions): BestCommunities {
  const { weighted = false } = options;
  const ties = mergedTies(network);
  const run = (): Communities => {
    const found = louvain(network, options);
    if (found.modularity === null || network.order > mostPolished) return found;
    return namedCommunities(ties, polishedLabels(ties, found.groups.of, weighted), weighted);
  };
  let best = run();
  const tally = new Map([[best.groups.names.length, 1]]);
  for (let turn = 1; turn < (options.runs ?? 100); turn += 1) {
    const found = run();
    const communities = found.groups.names.length;
    tally.set(communities, (tally.get(communities) ?? 0) + 1);
    if ((found.modularity ?? 0) > (best.modularity ?? 0)) best = found;
  }
  const counts = Array.from(tally, ([communities, runs]) => ({ communities, runs }));
  return { ...best, counts: counts.sort((a, b) => a.communities - b.communities) };
}
