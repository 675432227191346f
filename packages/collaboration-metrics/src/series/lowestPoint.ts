const firstStep = 4;
const lastStep = 1e-3;
const most = 20_000;

export interface LowestPoint {
  readonly point: readonly number[];
  readonly value: number;
}

/**
 * Goes downhill along the axes: tries a step up and down each, keeps what is lower, and halves the step where nothing is.
 *
 * `within` brings a point back to where it may lie. A local minimum; no slopes are needed. At most 20,000 evaluations.
 */
export function lowestPoint(
  heightOf: (point: readonly number[]) => number,
  start: readonly number[],
  within: (point: readonly number[]) => readonly number[],
): LowestPoint {
  let point = within(start);
  let value = heightOf(point);
  let evaluations = 1;
  for (let step = firstStep; step > lastStep && evaluations < most; ) {
    let isLower = false;
    for (const axis of start.keys()) {
      for (const move of [step, -step]) {
        const tried = within(point.map((part, place) => (place === axis ? part + move : part)));
        const found = heightOf(tried);
        evaluations += 1;
        if (found < value - 1e-9 * Math.abs(value)) {
          [point, value, isLower] = [tried, found, true];
          break;
        }
      }
    }
    if (!isLower) step /= 2;
  }
  return { point, value };
}
