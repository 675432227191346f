import { stream } from "@commonweal/numerics";
import type { Grouping } from "../model/Grouping.ts";
import type { Memberships } from "../modes/Memberships.ts";
import { checkDraws } from "../nulls/checkDraws.ts";
import { type SameMarginsOptions, sameMargins } from "../nulls/sameMargins.ts";
import type { ChanceOptions } from "./ChanceOptions.ts";
import type { FacetValue } from "./FacetValue.ts";
import { type PersonOverlap, personOverlap } from "./personOverlap.ts";
import { valueAgainst } from "./valueAgainst.ts";

/** Persons that two groups share. */
export interface OverlapOfPair {
  readonly first: string;
  readonly second: string;
  readonly shared: FacetValue;
  readonly jaccard: FacetValue;
}

export interface OverlapFacet {
  readonly overlap: PersonOverlap;
  readonly pairs: readonly OverlapOfPair[];
  /** Share of persons with a seat in more than one group. */
  readonly bridgingShare: FacetValue;
}

/**
 * Tells which groups share persons beyond chance: the second of five facets of how groups grow together.
 *
 * The values of `personOverlap`, each with the null's mean, its 95 % interval and p = (c + 1) / (R + 1). A value that is
 * not defined has `observed` null and a reason. The five facets are not to be added up to one index.
 *
 * The null deals out the seats anew: every person keeps their number of seats and every body its number of members, so
 * groups with more seats do not look closer. All draws and the observed memberships are the same number of trades away
 * from a common one, which keeps p exact however slowly the trades mix (Besag and Clifford's parallel method).
 *
 * O(draws × (trades × longest list + memberships × groups)) time, O(draws × groups²) space.
 *
 * @example
 * const seats = { members: 2, bodies: 2, memberOf: Uint32Array.of(0, 1), bodyOf: Uint32Array.of(0, 1) };
 * const groups = { names: ["state", "society"], of: Int32Array.of(0, 1) };
 * const { pairs } = overlapFacet(seats, groups, { draws: 99, seed: 1 });
 * pairs[0]?.jaccard.observed; // => 0
 * pairs[0]?.jaccard.effect; // => 0
 * @throws {ActorNetworkError} `invalid-option` when the groups are of another number of bodies, or when draws or trades
 * is not a whole number that is large enough.
 * @see Besag & Clifford (1989), Biometrika 76(4), 633–642.
 */
export function overlapFacet(
  memberships: Memberships,
  groups: Grouping,
  { draws, seed, ...options }: Omit<ChanceOptions, "redraw"> & SameMarginsOptions,
): OverlapFacet {
  checkDraws(draws);
  const overlap = personOverlap(memberships, groups);
  const start = sameMargins(memberships, stream({ root: seed, purpose: "overlap-start" }), options);
  const drawn = Array.from({ length: draws }, (_, replication) => {
    const random = stream({ root: seed, replication, purpose: "overlap" });
    const { shared, jaccard, bridgingShare } = personOverlap(sameMargins(start, random, options), groups);
    return { shared, jaccard, bridgingShare };
  });
  const { names } = groups;
  const pairs = names.flatMap((first, row) =>
    names.slice(row + 1).map((second, next): OverlapOfPair => {
      const cell = row * names.length + row + 1 + next;
      const against = (of: (each: Pick<PersonOverlap, "shared" | "jaccard">) => number | null): FacetValue =>
        valueAgainst(of(overlap), drawn.map(of), "Neither group has a person.");
      return {
        first,
        second,
        shared: against(({ shared }) => shared[cell] as number),
        jaccard: against(({ jaccard }) => jaccard[cell] ?? null),
      };
    }),
  );
  const bridging = drawn.map(({ bridgingShare }) => bridgingShare);
  return {
    overlap,
    pairs,
    bridgingShare: valueAgainst(overlap.bridgingShare, bridging, "Nobody has a seat."),
  };
}
