/** Round numbers from `least` to `most`, both above 0: powers of ten, or 1, 2 and 5 times them where those are few. */
export function logTicks(least: number, most: number, room: number): number[] {
  for (const steps of [[1, 2, 5], [1]]) {
    const ticks: number[] = [];
    for (let power = 1e-12; power <= most; power *= 10) {
      for (const step of steps) {
        const tick = Number((power * step).toPrecision(3));
        if (tick >= least && tick <= most) ticks.push(tick);
      }
    }
    if (ticks.length <= room || steps.length === 1) return ticks;
  }
  return [];
}
