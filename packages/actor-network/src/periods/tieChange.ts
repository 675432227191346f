import { comparedKeys } from "../comparison/comparedKeys.ts";
import { compareNetworks, type NetworkComparison } from "../comparison/compareNetworks.ts";
import { checkGroups } from "../measures/checkGroups.ts";
import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { tiedDyads } from "../multiplex/tiedDyads.ts";
import { changeBetweenGroups, type GroupPairChange } from "./changeBetweenGroups.ts";
import { checkPresent, type Presence } from "./checkPresent.ts";
import type { PairList } from "./PairList.ts";

export interface TieChangeOptions {
  /** The actors' groups, to tell change pair by pair of groups. Default: it is not told. */
  readonly groups?: Grouping;
  /** Who is there before and after, 1 or 0 per actor. Default: everybody in both. */
  readonly present?: Presence;
}

export interface TieChange {
  readonly kept: PairList;
  readonly lost: PairList;
  readonly gained: PairList;
  /** Hamming distance, Jaccard's index and kin over all actors. */
  readonly all: NetworkComparison;
  /** The same among the actors that are there both before and after. */
  readonly stayers: NetworkComparison;
  /** Actors that are there after and not before. */
  readonly joined: Uint32Array;
  /** Actors that were there before and not after. */
  readonly left: Uint32Array;
  /** Per actor how many of its tied pairs were kept, lost and gained. */
  readonly perActor: {
    readonly kept: Uint32Array;
    readonly lost: Uint32Array;
    readonly gained: Uint32Array;
    /** (lost + gained) / (kept + lost + gained), 0 to 1; `null` for an actor without ties before and after. */
    readonly turnover: readonly (number | null)[];
  };
  /** Change from each group to each; both orders of two groups are one in undirected networks. Empty without groups. */
  readonly groupPairs: readonly GroupPairChange[];
}

/**
 * Tells which ties two periods share, which were lost and which are new.
 *
 * Counts are of tied pairs; turnover = (lost + gained) / (kept + lost + gained), from 0 (nothing changed) to 1 (nothing
 * stayed), no unit, `null` where no pair is tied in either period. A tie is lost, too, when one of its actors left, and
 * new when one joined: `stayers` leaves those out.
 *
 * Direction counts as soon as one network is directed; a tie of the other is then two arcs, and each arc counts for
 * both of its actors. Parallel ties count once, self-loops and strengths not at all.
 *
 * O(actors + ties × log ties) time and space.
 *
 * @example
 * const before = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * const change = tieChange(before, { ...before, targets: Uint32Array.of(1, 3) });
 * [change.kept, change.lost, change.gained].map(({ targets }) => [...targets]); // => [[1], [2], [3]]
 * change.all.hamming; // => 2
 * change.perActor.turnover[1]; // ≈ 0.6666666667
 * @throws {ActorNetworkError} `invalid-option` when the networks, the groups or `present` are of different numbers of
 * actors.
 */
export function tieChange(before: TieArrays, after: TieArrays, options: TieChangeOptions = {}): TieChange {
  const { groups, present } = options;
  const all = compareNetworks(before, after);
  const { order } = before;
  if (groups) checkGroups(before, groups);
  if (present) checkPresent(present, order);
  const there = (actors: ArrayLike<number> | undefined, actor: number): boolean => actors?.[actor] !== 0;
  const everybody = Uint32Array.from({ length: order }, (_, actor) => actor);
  const was = (actor: number): boolean => there(present?.before, actor);
  const is = (actor: number): boolean => there(present?.after, actor);

  const bothWays = before.directed || after.directed;
  const keysOf = (network: TieArrays): Float64Array => tiedDyads(network, { bothWays, loops: false }).keys;
  const { both, onlyFirst, onlySecond } = comparedKeys(keysOf(before), keysOf(after));
  const [kept, lost, gained] = [both, onlyFirst, onlySecond].map((keys) => pairsOf(keys, order)) as [
    PairList,
    PairList,
    PairList,
  ];
  const stay = everybody.filter((actor) => was(actor) && is(actor));
  return {
    kept,
    lost,
    gained,
    all,
    stayers: compareNetworks(among(before, stay), among(after, stay)),
    joined: everybody.filter((actor) => !was(actor) && is(actor)),
    left: everybody.filter((actor) => was(actor) && !is(actor)),
    perActor: changePerActor([kept, lost, gained], order),
    groupPairs: groups ? changeBetweenGroups([kept, lost, gained], groups, bothWays) : [],
  };
}

const pairsOf = (keys: Float64Array, order: number): PairList => ({
  sources: Uint32Array.from(keys, (key) => Math.floor(key / order)),
  targets: Uint32Array.from(keys, (key) => key % order),
});

/** The network among some of its actors, who get the positions in which they are listed. */
function among({ directed, order, sources, targets, weights }: TieArrays, actors: Uint32Array): TieArrays {
  const place = new Int32Array(order).fill(-1);
  actors.forEach((actor, index) => {
    place[actor] = index;
  });
  const of = (actor: number | undefined): number => place[actor as number] as number;
  const arcs = Uint32Array.from(sources.keys()).filter(
    (arc) => of(sources[arc]) >= 0 && of(targets[arc]) >= 0,
  );
  return {
    directed,
    order: actors.length,
    sources: arcs.map((arc) => of(sources[arc])),
    targets: arcs.map((arc) => of(targets[arc])),
    weights: Float64Array.from(arcs, (arc) => weights[arc] as number),
  };
}

function changePerActor(lists: readonly PairList[], order: number): TieChange["perActor"] {
  const [kept, lost, gained] = lists.map(({ sources, targets }) => {
    const counts = new Uint32Array(order);
    for (const actor of [...sources, ...targets]) counts[actor] = (counts[actor] as number) + 1;
    return counts;
  }) as [Uint32Array, Uint32Array, Uint32Array];
  const turnover = Array.from(kept, (stayed, actor) => {
    const changed = (lost[actor] as number) + (gained[actor] as number);
    return stayed + changed === 0 ? null : changed / (stayed + changed);
  });
  return { kept, lost, gained, turnover };
}
