import type { TieArrays } from "../model/TieArrays.ts";
import { type Communities, type LouvainOptions, louvain } from "./louvain.ts";

export interface BestCommunitiesOptions extends LouvainOptions {
  /** How often the method is run. Default: 100. */
  readonly runs?: number;
}

export interface BestCommunities extends Communities {
  /** How many runs found how many communities, from few to many. */
  readonly counts: readonly { readonly communities: number; readonly runs: number }[];
}

/**
 * Runs the Louvain method many times and keeps the communities with the largest modularity, the first of equal ones.
 *
 * `counts` tells how far the runs agree: where they find 5, 6 and 7 communities, no single run should be believed.
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
 */
export function bestCommunities(network: TieArrays, options: BestCommunitiesOptions): BestCommunities {
  let best = louvain(network, options);
  const tally = new Map([[best.groups.names.length, 1]]);
  for (let run = 1; run < (options.runs ?? 100); run += 1) {
    const found = louvain(network, options);
    const communities = found.groups.names.length;
    tally.set(communities, (tally.get(communities) ?? 0) + 1);
    if ((found.modularity ?? 0) > (best.modularity ?? 0)) best = found;
  }
  const counts = Array.from(tally, ([communities, runs]) => ({ communities, runs }));
  return { ...best, counts: counts.sort((a, b) => a.communities - b.communities) };
}
