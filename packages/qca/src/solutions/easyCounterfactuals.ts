import type { Term } from "../model/termText.ts";

/** Whether every literal of the wide term stands in the narrow one. */
function holds(wide: Term, narrow: Term): boolean {
  return wide.every((level, place) => level === null || level === narrow[place]);
}

/**
 * Finds the configurations that only easy counterfactuals add to a conservative model within a parsimonious one.
 *
 * Where a conservative term lies in a parsimonious one, it is made wider: a condition that the parsimonious term leaves open
 * goes, if something is expected of it and its own level is not what is expected. Gives the numbers of all configurations
 * in the wider terms, from 1.
 */
export function easyCounterfactuals(
  conservative: readonly Term[],
  parsimonious: readonly Term[],
  expected: readonly ReadonlySet<number>[],
  levels: readonly number[],
): Set<number> {
  const reached = new Set<number>();
  for (const narrow of conservative) {
    for (const wide of parsimonious) {
      if (!holds(wide, narrow)) continue;
      let rows = [0];
      for (const [place, count] of levels.entries()) {
        const own = narrow[place] ?? null;
        const all = Array.from({ length: count }, (_, level) => level);
        const hoped = expected[place] as ReadonlySet<number>;
        const goes = (wide[place] ?? null) === null && hoped.size > 0 && own !== null && !hoped.has(own);
        const choices = own === null || goes ? all : [own];
        rows = rows.flatMap((row) => choices.map((level) => row * count + level));
      }
      for (const row of rows) reached.add(row + 1);
    }
  }
  return reached;
}
