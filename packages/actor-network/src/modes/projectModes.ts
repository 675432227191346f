import type { TieArrays } from "../model/TieArrays.ts";
import { membershipsOf } from "./membershipsOf.ts";
import { seatLists } from "./seatLists.ts";

export interface ProjectModesOptions {
  /** The mode, 0 or 1, whose actors the projection joins. */
  readonly onto: 0 | 1;
  /**
   * What a tie weighs: how many actors of the other mode the two share (`count`), those as a share of what either has
   * (`jaccard`), or each shared one as 1 / (k − 1) with k its number of ties (`newman`).
   */
  readonly weights: "count" | "jaccard" | "newman";
}

export interface ProjectedModes {
  readonly network: TieArrays;
  /** For each actor of the projection its position in the two-mode network. */
  readonly actors: Uint32Array;
}

/**
 * Joins the actors of one mode that share actors of the other, such as organisations that share persons.
 *
 * One undirected tie for each pair that shares something, by ascending positions. `count` is a number of actors,
 * `jaccard` lies above 0 and up to 1, `newman` above 0; no unit. With Newman's weights an actor's strength is the number
 * of its bodies that have another member as well, so a large meeting does not outweigh everything.
 *
 * Direction and strength of the two-mode ties do not count, parallel ties count once. Actors that share nothing are
 * isolated and stay. A projection makes every body a clique: do not compare its clustering with that of other networks.
 *
 * O(actors + Σ over the other mode of ties²) time, O(actors + ties of the projection) space.
 *
 * @example
 * const network = {
 *   directed: false,
 *   order: 5,
 *   sources: Uint32Array.of(0, 1, 2, 0, 1),
 *   targets: Uint32Array.of(3, 3, 3, 4, 4),
 *   weights: new Float64Array(5).fill(1),
 * };
 * const modes = Uint8Array.of(0, 0, 0, 1, 1);
 * const weights = (rule) => [...projectModes(network, modes, { onto: 0, weights: rule }).network.weights];
 * weights("count"); // => [2, 1, 1]
 * weights("jaccard"); // => [1, 0.5, 0.5]
 * weights("newman"); // => [1.5, 0.5, 0.5]
 * @throws {ActorNetworkError} `invalid-option` when the modes are of another number of actors or other than 0 and 1, or
 * when a tie joins actors of one mode; its path leads there.
 * @see Newman (2001), Physical Review E 64, 016132.
 */
export function projectModes(
  network: TieArrays,
  modes: ArrayLike<number>,
  { onto, weights: rule }: ProjectModesOptions,
): ProjectedModes {
  const { members, bodies, memberOf, bodyOf, memberActors } = membershipsOf(network, modes, {
    members: onto,
  });
  const ofMember = seatLists(members, memberOf, bodyOf);
  const ofBody = seatLists(bodies, bodyOf, memberOf);
  const seats = ({ offsets }: typeof ofMember, each: number): number =>
    (offsets[each + 1] as number) - (offsets[each] as number);

  const shared = new Float64Array(members);
  const sources: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  for (let member = 0; member < members; member += 1) {
    const met: number[] = [];
    for (const body of ofMember.others.subarray(ofMember.offsets[member], ofMember.offsets[member + 1])) {
      const worth = rule === "newman" ? 1 / Math.max(1, seats(ofBody, body) - 1) : 1;
      for (const other of ofBody.others.subarray(ofBody.offsets[body], ofBody.offsets[body + 1])) {
        if (other <= member) continue;
        if (shared[other] === 0) met.push(other);
        shared[other] = (shared[other] as number) + worth;
      }
    }
    for (const other of Uint32Array.from(met).sort()) {
      const worth = shared[other] as number;
      shared[other] = 0;
      sources.push(member);
      targets.push(other);
      weights.push(
        rule === "jaccard" ? worth / (seats(ofMember, member) + seats(ofMember, other) - worth) : worth,
      );
    }
  }
  return {
    network: {
      directed: false,
      order: members,
      sources: Uint32Array.from(sources),
      targets: Uint32Array.from(targets),
      weights: Float64Array.from(weights),
    },
    actors: memberActors,
  };
}
