/** Numbers of runs from ten or so to all, each about as many times the one before. */
export function stepSizes(runs: number, steps: number): number[] {
  // The factor by which steps − 1 divisions lead from all runs to ten, by bisection: roots without Math.pow.
  let [low, high] = [1, Math.max(2, runs)];
  for (let turn = 0; turn < 60; turn += 1) {
    const middle = (low + high) / 2;
    let left = runs;
    for (let step = 1; step < steps; step += 1) left /= middle;
    if (left > 10) low = middle;
    else high = middle;
  }
  const sizes = [runs];
  let left = runs / high;
  for (let step = 1; step < steps && left > 1.5; step += 1) {
    const size = Math.round(left);
    if (size < (sizes[0] as number)) sizes.unshift(size);
    left /= high;
  }
  return sizes;
}
