/** A player's gain as g0 + g1 u + g2 v + g3 u v, u and v being the shares of the first and second other player. */
export interface Bilinear {
  readonly g0: number;
  readonly g1: number;
  readonly g2: number;
  readonly g3: number;
  /** Largest of the gains it comes from. */
  readonly scale: number;
}

export function bilinearOf(gains: Float64Array, player: number): Bilinear {
  const [none, first, second, both] = gains.subarray(4 * player, 4 * player + 4) as unknown as [
    number,
    number,
    number,
    number,
  ];
  return {
    g0: none,
    g1: first - none,
    g2: second - none,
    g3: both - first - second + none,
    scale: Math.max(Math.abs(none), Math.abs(first), Math.abs(second), Math.abs(both)),
  };
}
