/** Raises p values so that the chance of any false find among them stays at the level each is held against (Holm). */
export function holm(ps: readonly number[]): number[] {
  const order = [...ps.keys()].sort((one, other) => (ps[one] as number) - (ps[other] as number));
  const adjusted = Array<number>(ps.length).fill(0);
  let least = 0;
  for (const [place, which] of order.entries()) {
    least = Math.max(least, Math.min(1, (ps[which] as number) * (ps.length - place)));
    adjusted[which] = least;
  }
  return adjusted;
}
