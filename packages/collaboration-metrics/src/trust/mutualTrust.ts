import { dyadCensus, type TieArrays } from "@commonweal/actor-network";
import type { TrustTies } from "./trustTies.ts";

export interface MutualTrust {
  /** Pairs known both ways: each trusts the other, one does, neither does. */
  readonly mutual: number;
  readonly oneSided: number;
  readonly neither: number;
  /** Pairs known one way only; they enter nothing else. */
  readonly halfKnown: number;
  /** mutual / (mutual + oneSided): where one trusts, how often both do; `null` when nobody does. */
  readonly reciprocity: number | null;
  /** oneSided / (mutual + oneSided + neither); `null` when no pair is known both ways. */
  readonly asymmetry: number | null;
}

/**
 * Tells how far trust is returned, among the pairs of which both directions are known.
 *
 * Shares from 0 to 1, no unit. A pair in which one was not asked is left out: counting it as one-sided would take silence for
 * distrust. `reciprocity` is per pair; NetworkX and igraph count arcs, 2 mutual / (2 mutual + oneSided).
 *
 * O(ties) time and space.
 *
 * @example
 * const reports = [[0, 1], [1, 0], [1, 2]].map(([from, to]) => ({ from, to, trusts: true }));
 * const ties = trustTies([...reports, { from: 2, to: 1, trusts: false }], { order: 3 });
 * mutualTrust(ties).reciprocity; // => 0.5
 */
export function mutualTrust({ trusting, refusing }: TrustTies): MutualTrust {
  const known = dyadCensus(union(trusting, refusing));
  const mutual = dyadCensus(trusting).mutual;
  const neither = dyadCensus(refusing).mutual;
  const oneSided = known.mutual - mutual - neither;
  return {
    mutual,
    oneSided,
    neither,
    halfKnown: known.asymmetric,
    reciprocity: mutual + oneSided === 0 ? null : mutual / (mutual + oneSided),
    asymmetry: known.mutual === 0 ? null : oneSided / known.mutual,
  };
}

function union(first: TieArrays, second: TieArrays): TieArrays {
  const ends = (one: Uint32Array, other: Uint32Array): Uint32Array => {
    const all = new Uint32Array(one.length + other.length);
    all.set(one);
    all.set(other, one.length);
    return all;
  };
  const sources = ends(first.sources, second.sources);
  return {
    directed: true,
    order: first.order,
    sources,
    targets: ends(first.targets, second.targets),
    weights: new Float64Array(sources.length).fill(1),
  };
}
