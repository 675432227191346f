/** sin(high + low) for |high| up to π/4 and a far smaller low, by Taylor's series up to the power 17. */
export function sinOfRest(high: number, low: number): number {
  const z = high * high;
  let tail = 1 - z * (1 / 210) * (1 - z * (1 / 272));
  tail = 1 - z * (1 / 72) * (1 - z * (1 / 110) * (1 - z * (1 / 156) * tail));
  tail = 1 - z * (1 / 20) * (1 - z * (1 / 42) * tail);
  return high + (low * (1 - 0.5 * z) - z * high * (1 / 6) * tail);
}

/** cos(high + low) likewise, up to the power 18; what 1 − z/2 loses to rounding is put back. */
export function cosOfRest(high: number, low: number): number {
  const z = high * high;
  let tail = 1 - z * (1 / 240) * (1 - z * (1 / 306));
  tail = 1 - z * (1 / 90) * (1 - z * (1 / 132) * (1 - z * (1 / 182) * tail));
  tail = 1 - z * (1 / 30) * (1 - z * (1 / 56) * tail);
  const half = 0.5 * z;
  const near = 1 - half;
  return near + (1 - near - half + (z * z * (1 / 24) * tail - high * low));
}
