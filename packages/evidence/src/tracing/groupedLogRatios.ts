/** What one dependence group says in all. */
export interface GroupedLogRatio {
  readonly group: string;
  /** Places of its pieces among those given. */
  readonly places: readonly number[];
  /** Natural logarithm of its likelihood ratio. */
  readonly logRatio: number;
}

/**
 * Counts each dependence group once: the strongest of its pieces that speak for, and the strongest that speak against.
 *
 * So a copy changes nothing, nor does a weaker piece beside a stronger one of the same witness; a geometric mean would
 * let copies thin out what the first said. A witness who says both sides is heard on both. Groups in the order in which
 * they come.
 */
export function groupedLogRatios(
  pieces: readonly { readonly group: string; readonly logRatio: number }[],
): readonly GroupedLogRatio[] {
  const groups = new Map<string, { places: number[]; strongestFor: number; strongestAgainst: number }>();
  for (const [place, { group, logRatio }] of pieces.entries()) {
    const known = groups.get(group) ?? { places: [], strongestFor: 0, strongestAgainst: 0 };
    known.places.push(place);
    known.strongestFor = Math.max(known.strongestFor, logRatio);
    known.strongestAgainst = Math.min(known.strongestAgainst, logRatio);
    groups.set(group, known);
  }
  return Array.from(groups, ([group, { places, strongestFor, strongestAgainst }]) => ({
    group,
    places,
    logRatio: strongestFor + strongestAgainst,
  }));
}
