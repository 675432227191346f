import { adjacency } from "@commonweal/actor-network";
import type { TrustTies } from "./trustTies.ts";

export interface TrustClosure {
  /** Paths of trust i → j → k where i trusts k. */
  readonly closed: number;
  /** Those where i does not trust k. */
  readonly open: number;
  /** Those where it is not known whether i trusts k. */
  readonly notKnown: number;
  /** closed / (closed + open); `null` without such paths. */
  readonly closure: number | null;
}

/**
 * Tells how often trust is passed on: whether those trust each other who are joined by somebody between.
 *
 * closure = closed / (closed + open) over directed paths i → j → k between three different actors, 0 to 1, no unit. Paths whose
 * ends were not asked are counted apart and do not enter. Where all pairs are known it is the `weak` transitivity of
 * `transitivity`.
 *
 * O(actors + paths) time, O(actors + ties) space.
 *
 * @example
 * const reports = [[0, 1], [1, 2], [0, 2], [2, 3]].map(([from, to]) => ({ from, to, trusts: true }));
 * const ties = trustTies([...reports, { from: 1, to: 3, trusts: false }], { order: 4 });
 * trustClosure(ties); // => { closed: 1, open: 1, notKnown: 1, closure: 0.5 }
 */
export function trustClosure({ order, trusting, refusing }: TrustTies): TrustClosure {
  const [yes, no] = [adjacency(trusting, "out"), adjacency(refusing, "out")];
  // 0 is not known, 1 no, 2 yes, for the pairs that begin at one actor.
  const answers = new Uint8Array(order);
  const counts = new Float64Array(3);
  for (let first = 0; first < order; first += 1) {
    const [trusted, refused] = [listOf(yes, first), listOf(no, first)];
    for (const other of trusted) answers[other] = 2;
    for (const other of refused) answers[other] = 1;
    for (const between of trusted) {
      const end = yes.offsets[between + 1] as number;
      for (let slot = yes.offsets[between] as number; slot < end; slot += 1) {
        const last = yes.targets[slot] as number;
        if (last === first) continue;
        const answer = answers[last] as number;
        counts[answer] = (counts[answer] as number) + 1;
      }
    }
    for (const other of trusted) answers[other] = 0;
    for (const other of refused) answers[other] = 0;
  }
  const [notKnown = 0, open = 0, closed = 0] = counts;
  return { closed, open, notKnown, closure: closed + open === 0 ? null : closed / (closed + open) };
}

const listOf = ({ offsets, targets }: ReturnType<typeof adjacency>, actor: number): Uint32Array =>
  targets.subarray(offsets[actor], offsets[actor + 1]);
