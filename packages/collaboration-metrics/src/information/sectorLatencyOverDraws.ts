import { type DrawSummary, type Grouping, type Network, overDraws } from "@commonweal/actor-network";
import type { InformationOverDrawsOptions } from "./InformationOverDrawsOptions.ts";
import { sectorLatency } from "./sectorLatency.ts";
import { tieContacts } from "./tieContacts.ts";

/** The latency of one sector over draws of the uncertain ties. */
export interface UncertainLatency {
  readonly sector: string;
  readonly share: DrawSummary;
  /** Draws in which nobody of the sector was reached are its `undefined` ones. */
  readonly earliest: DrawSummary;
  /** Draws in which less than half of the sector was reached are its `undefined` ones. */
  readonly median: DrawSummary;
}

/**
 * Tells for each sector how long information takes, with the interval that uncertain ties leave.
 *
 * `sectorLatency` on draws of the network in which each coded tie is there with its probability (`overDraws`). Latency is in
 * the unit of the times, `share` has none. Draws without the number are counted as `undefined` and do not enter its
 * quantiles: where there are many, the interval is that of the draws in which information got through, and too short.
 *
 * Direction is the network's; parallel ties each are a contact, self-loops change nothing.
 *
 * O(draws × (ties · log ties + actors · log actors)) time, O(draws × sectors) space.
 *
 * @example
 * import { buildNetwork, sectorsOf } from "@commonweal/actor-network";
 * const rest = { labelEn: "", labelZh: "", kind: "", partOf: null, since: null, until: null, level: "city" };
 * const actors = ["office", "club"].map((id) => ({ ...rest, id, sector: id }));
 * const relations = [{ id: "informs", labelEn: "", labelZh: "", directed: true, meaning: "tells" }];
 * const claim = { id: "t1", from: "office", to: "club", relation: "informs", period: "2020", strength: 1 };
 * const ties = [{ ...claim, status: "weak", certainty: "low", segments: [], note: "" }];
 * const network = buildNetwork(actors, ties, { relations });
 * const options = { timeOf: () => ({ time: 3 }), sources: [0], from: 0, draws: 100, seed: 1 };
 * const club = sectorLatencyOverDraws(network, sectorsOf(network), options)[1];
 * [club?.earliest.coded, club?.share.low, club?.share.high]; // => [3, 0, 1]
 * @throws {CollaborationMetricsError} as `informationReach`.
 * @throws {ActorNetworkError} `invalid-option` as `overDraws`.
 */
export function sectorLatencyOverDraws(
  network: Network,
  sectors: Grouping,
  options: InformationOverDrawsOptions,
): UncertainLatency[] {
  const latencies = (drawn: Network): (number | null)[] =>
    sectorLatency(tieContacts(drawn, options.timeOf), sectors, {
      ...options,
      order: network.order,
      directed: network.directed,
    }).flatMap(({ share, earliest, median }) => [share, earliest, median]);
  const summaries = overDraws(network, latencies, options);
  return sectors.names.map((sector, place) => {
    const [share, earliest, median] = summaries.slice(3 * place, 3 * place + 3) as [
      DrawSummary,
      DrawSummary,
      DrawSummary,
    ];
    return { sector, share, earliest, median };
  });
}
