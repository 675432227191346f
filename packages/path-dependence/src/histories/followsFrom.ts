import type { LawTable } from "./lawTable.ts";

/** Two chances closer than this count as the same. */
const same = 1e-9;

/** Tells whether the next chance, at every time, follows from what the key keeps of the history. */
export function followsFrom(table: LawTable, keyOf: (code: number, length: number) => number): boolean {
  return table.every((chances, length) => {
    const known = new Map<number, number>();
    return chances.every((chance, code) => {
      if (chance < 0) return true;
      const key = keyOf(code, length);
      const before = known.get(key);
      if (before === undefined) known.set(key, chance);
      return before === undefined || Math.abs(before - chance) <= same;
    });
  });
}
