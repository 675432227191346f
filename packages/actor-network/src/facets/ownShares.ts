/**
 * Tells, per group, the share of its ties that stay inside, from ties as `tiesBetweenGroups` counts them.
 *
 * `null` for a group without ties. O(groups²).
 */
export function ownShares(ties: Float64Array, size: number, directed: boolean): (number | null)[] {
  return Array.from({ length: size }, (_, group) => {
    const own = ties[group * (size + 1)] as number;
    let outside = 0;
    for (let other = 0; other < size; other += 1) {
      if (other === group) continue;
      outside += ties[group * size + other] as number;
      if (directed) outside += ties[other * size + group] as number;
    }
    return own + outside === 0 ? null : own / (own + outside);
  });
}
