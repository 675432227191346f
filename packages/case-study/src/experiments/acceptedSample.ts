/**
 * Picks at most so many of the accepted sets, evenly spaced in their order; all of them where there are no more.
 *
 * Points of a design are even over its order, so what is spaced evenly tries the whole space. O(most).
 */
export function acceptedSample(accepted: Uint32Array, most: number): Uint32Array {
  if (accepted.length <= most) return accepted.slice();
  return Uint32Array.from(
    { length: most },
    (_, place) => accepted[Math.floor((place * accepted.length) / most)] as number,
  );
}
