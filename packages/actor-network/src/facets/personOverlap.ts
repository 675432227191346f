import { ActorNetworkError } from "../errors.ts";
import type { Grouping } from "../model/Grouping.ts";
import type { Memberships } from "../modes/Memberships.ts";
import { groupSizes } from "./groupSizes.ts";

/** Tables are symmetric, row by row. */
export interface PersonOverlap {
  readonly names: readonly string[];
  /** Bodies of each group. */
  readonly bodies: Uint32Array;
  /** Persons with a seat in each group, each once. */
  readonly persons: Uint32Array;
  /** Persons with a seat in both of two groups; on the diagonal those of the group. */
  readonly shared: Uint32Array;
  /** Persons in both / persons in either, 0 to 1; `null` where neither group has a person. */
  readonly jaccard: readonly (number | null)[];
  /** Persons with a seat in more than one group. */
  readonly bridging: number;
  /** `bridging` as a share of the persons with a seat; `null` when nobody has one. */
  readonly bridgingShare: number | null;
}

/**
 * Tells which groups of bodies have persons in common, such as sectors whose posts the same people hold.
 *
 * Jaccard = persons with a seat in both groups / persons with a seat in either, 0 to 1, no unit. A group with more seats
 * has more persons, and groups of unequal size cannot reach 1: read the numbers beside a null model, `overlapFacet`.
 *
 * Several seats of a person in one group count once. Bodies without members and persons without a seat change nothing.
 * To compare bodies with each other, make each body a group of its own.
 *
 * O(memberships × groups + groups²) time, O(persons × groups) space.
 *
 * @example
 * const seats = { members: 3, bodies: 3, memberOf: Uint32Array.of(0, 0, 1, 2), bodyOf: Uint32Array.of(0, 1, 1, 2) };
 * const overlap = personOverlap(seats, { names: ["state", "society"], of: Int32Array.of(0, 1, 1) });
 * [...overlap.shared]; // => [1, 1, 1, 3]
 * overlap.jaccard[1]; // ≈ 0.3333333333
 * overlap.bridgingShare; // ≈ 0.3333333333
 * @throws {ActorNetworkError} `invalid-option` when the groups are of another number of bodies.
 */
export function personOverlap(memberships: Memberships, groups: Grouping): PersonOverlap {
  const { members, bodies, memberOf, bodyOf } = memberships;
  if (groups.of.length !== bodies) {
    const message = `The groups hold ${groups.of.length} bodies; expected the memberships' ${bodies}.`;
    throw new ActorNetworkError("invalid-option", message, ["groups", "of"]);
  }
  const size = groups.names.length;
  const sits = new Uint8Array(members * size);
  memberOf.forEach((member, seat) => {
    sits[member * size + (groups.of[bodyOf[seat] as number] as number)] = 1;
  });
  const shared = new Uint32Array(size * size);
  let [seated, bridging] = [0, 0];
  for (let member = 0; member < members; member += 1) {
    let held = 0;
    for (let row = 0; row < size; row += 1) {
      if (sits[member * size + row] === 0) continue;
      held += 1;
      for (let column = 0; column < size; column += 1) {
        const cell = row * size + column;
        shared[cell] = (shared[cell] as number) + (sits[member * size + column] as number);
      }
    }
    seated += Number(held > 0);
    bridging += Number(held > 1);
  }
  const ofGroup = groupSizes(groups);
  const persons = ofGroup.map((_, group) => shared[group * (size + 1)] as number);
  const jaccard = Array.from(shared, (both, cell) => {
    const all = (persons[Math.floor(cell / size)] as number) + (persons[cell % size] as number) - both;
    return all === 0 ? null : both / all;
  });
  return {
    names: groups.names,
    bodies: ofGroup,
    persons,
    shared,
    jaccard,
    bridging,
    bridgingShare: seated === 0 ? null : bridging / seated,
  };
}
