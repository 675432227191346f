import { ActorNetworkError } from "../errors.ts";
import type { Actor } from "../model/Actor.ts";
import { type BuildNetworkOptions, buildNetwork } from "../model/buildNetwork.ts";
import type { Network } from "../model/Network.ts";
import type { Period } from "../model/Period.ts";
import type { Tie } from "../model/Tie.ts";
import { presentIn } from "./presentIn.ts";

export interface PeriodNetworksOptions extends Pick<BuildNetworkOptions, "relations" | "only" | "statuses"> {
  /** The periods, oldest first. */
  readonly periods: readonly Period[];
  /**
   * Whether a claim holds on in later periods until one of them speaks of the same two actors and relation, or one of
   * the two is no longer there. Has to be said: with `false` each period knows only what was coded for it.
   */
  readonly carryForward: boolean;
}

export interface PeriodNetwork {
  readonly period: Period;
  readonly network: Network;
  /** 1 for each actor whose dates allow it to be there in the period. */
  readonly present: Uint8Array;
  /** How many of the network's ties were coded for an earlier period. */
  readonly carried: number;
  /** Earlier ties that would have held on, but one of their actors has left. */
  readonly ended: readonly Tie[];
  /** Ties coded for the period although an actor's dates say that it is not there; they are kept. */
  readonly doubtful: readonly Tie[];
}

/**
 * Builds the network of every period of a case, all on the same actors.
 *
 * Which actors are there follows from `since` and `until`; those who are not stay in the network without carried ties,
 * so that positions agree between periods. What a symmetric tie, parallel ties and self-loops become is said at
 * `buildNetwork`.
 *
 * O(periods × (actors + ties)) time and space.
 *
 * @example
 * const rest = { labelEn: "", labelZh: "", kind: "", partOf: null, since: null, until: null, level: "city" };
 * const actors = ["office", "club"].map((id) => ({ ...rest, id, sector: id }));
 * const relations = [{ id: "funds", labelEn: "", labelZh: "", directed: true, meaning: "pays" }];
 * const claim = { id: "t1", from: "office", to: "club", relation: "funds", period: "before", strength: 2 };
 * const ties = [{ ...claim, status: "present", certainty: "high", segments: [], note: "" }];
 * const periods = ["before", "after"].map((id) => ({ ...rest, id, from: null, to: null, regime: "normal" }));
 * const counts = (carryForward) =>
 *   periodNetworks(actors, ties, { relations, periods, carryForward }).map(({ network }) => network.ties.length);
 * counts(false); // => [1, 0]
 * counts(true); // => [1, 1]
 * @throws {ActorNetworkError} `invalid-option` when a period begins before the one listed ahead of it, and what
 * `buildNetwork` throws.
 */
export function periodNetworks(
  actors: readonly Actor[],
  ties: readonly Tie[],
  { periods, carryForward, ...options }: PeriodNetworksOptions,
): readonly PeriodNetwork[] {
  checkOrder(periods);
  const position = new Map(actors.map(({ id }, index) => [id, index]));
  return periods.map((period, index) => {
    const earlier = carryForward ? periods.slice(0, index).map(({ id }) => id) : [];
    const standing = buildNetwork(actors, ties, { ...options, period: period.id, carryForward: earlier });
    const present = presentIn(actors, period);
    const isThere = (id: string): boolean => present[position.get(id) as number] === 1;
    const without = (tie: Tie): boolean => !isThere(tie.from) || !isThere(tie.to);
    const isCarried = (tie: Tie): boolean => tie.period !== period.id;
    const ended = standing.ties.filter((tie) => isCarried(tie) && without(tie));
    const left = new Set(ended);
    const kept = standing.ties.filter((tie) => !left.has(tie));
    return {
      period,
      network: ended.length === 0 ? standing : buildNetwork(actors, kept, options),
      present,
      carried: kept.filter(isCarried).length,
      ended,
      doubtful: kept.filter((tie) => !isCarried(tie) && without(tie)),
    };
  });
}

function checkOrder(periods: readonly Period[]): void {
  periods.forEach(({ from }, index) => {
    const before = periods[index - 1]?.from ?? null;
    if (index === 0 || before === null || from === null || from >= before) return;
    const message = `Period ${index} begins in ${from}, the one ahead of it in ${before}; expected the oldest first.`;
    throw new ActorNetworkError("invalid-option", message, ["periods", index, "from"]);
  });
}
