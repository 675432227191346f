/**
 * Follows a backlog through a step in which it reaches 0: its end value and the loss, in `out[0]` and `out[1]`.
 *
 * What demand exceeds capacity by runs from `short` to `nextShort` in a straight line. The backlog falls along a
 * parabola to 0, stays there, and rises again when demand exceeds capacity before the end.
 */
export function assignEmptiedStep(
  backlog: number,
  short: number,
  nextShort: number,
  step: number,
  tolerance: number,
  out: Float64Array,
): void {
  const slope = (nextShort - short) / step;
  const root = Math.sqrt(Math.max(0, short * short - 2 * slope * backlog));
  let empty = 0;
  if (short > 0) empty = -(short + root) / slope;
  else if (backlog > 0) empty = (2 * backlog) / (root - short);
  const falling = backlog + (empty / 2) * (short + (slope * empty) / 4);
  const first = (backlog / (tolerance + backlog) + 4 * (falling / (tolerance + falling))) / 6;

  let end = 0;
  let second = 0;
  if (nextShort > 0) {
    const rising = Math.min(step, nextShort / slope);
    end = (rising * nextShort) / 2;
    const middle = end / 4;
    second = rising * ((4 * (middle / (tolerance + middle)) + end / (tolerance + end)) / 6);
  }
  out[0] = end;
  out[1] = empty * first + second;
}
