import type { Tie } from "./Tie.ts";

/**
 * Picks, for each pair of actors and relation, the claims of the latest of the given periods that speaks of it.
 *
 * `periods` runs from the oldest to the wanted one. Several claims of one period on the same pair all stay.
 * `isSymmetric` says for which ties the order of the pair does not matter. Ties keep their order.
 *
 * O(ties) time and space.
 */
export function carriedForward(
  ties: readonly Tie[],
  periods: readonly string[],
  isSymmetric: (tie: Tie) => boolean,
): Tie[] {
  const rank = new Map(periods.map((period, index) => [period, index]));
  const latest = new Map<string, number>();
  const keyed: { tie: Tie; key: string; at: number }[] = [];
  for (const tie of ties) {
    const at = rank.get(tie.period);
    if (at === undefined) continue;
    const pair = isSymmetric(tie) && tie.to < tie.from ? [tie.to, tie.from] : [tie.from, tie.to];
    const key = JSON.stringify([...pair, tie.relation]);
    keyed.push({ tie, key, at });
    latest.set(key, Math.max(at, latest.get(key) ?? 0));
  }
  return keyed.filter(({ key, at }) => latest.get(key) === at).map(({ tie }) => tie);
}
