import { type DrawSummary, type Network, overDraws } from "@commonweal/actor-network";
import type { InformationOverDrawsOptions } from "./InformationOverDrawsOptions.ts";
import { informationBottlenecks } from "./informationBottlenecks.ts";
import { tieContacts } from "./tieContacts.ts";

/** What the absence of one actor costs others, over draws of the uncertain ties. */
export interface UncertainBottleneck {
  readonly actor: number;
  /** Others no longer reached; 0 in draws in which nobody needs the actor. */
  readonly lost: DrawSummary;
  /** Others reached later; 0 likewise. */
  readonly delayed: DrawSummary;
}

/**
 * Tells for each actor what its absence costs others, with the interval that uncertain ties leave.
 *
 * `informationBottlenecks` on draws of the network in which each coded tie is there with its probability (`overDraws`); what is
 * lost in a draw is counted against who is reached in that draw. Numbers of actors, at least 0, in the order of the network's
 * actors; sources have 0 throughout, because they cannot be taken out.
 *
 * Direction is the network's; parallel ties fall together with their actor, self-loops change nothing.
 *
 * O(draws × cost of `informationBottlenecks`) time, O(draws × actors) space.
 *
 * @example
 * import { buildNetwork } from "@commonweal/actor-network";
 * const rest = { labelEn: "", labelZh: "", kind: "", partOf: null, since: null, until: null, level: "city" };
 * const actors = ["office", "club", "home"].map((id) => ({ ...rest, id, sector: id }));
 * const relations = [{ id: "informs", labelEn: "", labelZh: "", directed: true, meaning: "tells" }];
 * const claim = { relation: "informs", period: "2020", strength: 1, certainty: "high", segments: [], note: "" };
 * const ties = [
 *   { ...claim, id: "t1", from: "office", to: "club", status: "present" },
 *   { ...claim, id: "t2", from: "club", to: "home", status: "weak" },
 * ];
 * const timeOf = ({ id }) => ({ time: Number(id.slice(1)) });
 * const options = { timeOf, sources: [0], from: 0, draws: 200, seed: 1 };
 * const club = bottlenecksOverDraws(buildNetwork(actors, ties, { relations }), options)[1];
 * [club?.lost.coded, club?.lost.low, club?.lost.high]; // => [1, 0, 1]
 * @throws {CollaborationMetricsError} as `informationReach`.
 * @throws {ActorNetworkError} `invalid-option` as `overDraws`.
 */
export function bottlenecksOverDraws(
  network: Network,
  options: InformationOverDrawsOptions,
): UncertainBottleneck[] {
  const { order, directed } = network;
  const effects = (drawn: Network): Float64Array => {
    const values = new Float64Array(2 * order);
    const contacts = tieContacts(drawn, options.timeOf);
    for (const { actor, lost, delayed } of informationBottlenecks(contacts, { ...options, order, directed })
      .actors) {
      values[2 * actor] = lost;
      values[2 * actor + 1] = delayed;
    }
    return values;
  };
  const summaries = overDraws(network, effects, options);
  return Array.from({ length: order }, (_, actor) => ({
    actor,
    lost: summaries[2 * actor] as DrawSummary,
    delayed: summaries[2 * actor + 1] as DrawSummary,
  }));
}
