import type { Term } from "../model/termText.ts";

/** Configurations that a term holds, each with its index: as many as the product of the levels it leaves open. */
function heldIndices(term: Term, levels: readonly number[]): number[] {
  let held = [0];
  for (const [place, count] of levels.entries()) {
    const level = term[place] ?? null;
    const next: number[] = [];
    for (const index of held) {
      if (level !== null) next.push(index * count + level);
      else for (let one = 0; one < count; one++) next.push(index * count + one);
    }
    held = next;
  }
  return held;
}

/** The chart of prime implicants: for each term the places of the rows that it holds, ascending. */
export function primeChart(
  terms: readonly Term[],
  rows: readonly (readonly number[])[],
  levels: readonly number[],
): number[][] {
  const size = levels.reduce((product, count) => product * count, 1);
  const placeOf = new Int32Array(size).fill(-1);
  for (const [place, row] of rows.entries()) {
    placeOf[row.reduce((index, level, at) => index * (levels[at] as number) + level, 0)] = place;
  }
  return terms.map((term) => {
    const open = term.reduce<number>(
      (product, level, at) => (level === null ? product * (levels[at] as number) : product),
      1,
    );
    if (open > rows.length) {
      const literals = [...term.entries()].filter(([, level]) => level !== null);
      return [...rows.keys()].filter((row) => literals.every(([at, level]) => rows[row]?.[at] === level));
    }
    const covered: number[] = [];
    for (const index of heldIndices(term, levels)) {
      const place = placeOf[index] as number;
      if (place >= 0) covered.push(place);
    }
    return covered.sort((a, b) => a - b);
  });
}
