import type { LawTable } from "./lawTable.ts";

/** Chances are compared in units of this. */
const grain = 1e-9;

/**
 * Counts the classes of histories that have the same future; `null` when longer histories keep adding classes.
 *
 * Futures are compared as far as half the horizon; the two greatest lengths that leave so much must add nothing.
 */
export function stateCount(table: LawTable): number | null {
  const depth = Math.floor((table.length - 1) / 2);
  let classes = table.map((chances) =>
    Float64Array.from(chances, (chance) => (chance < 0 ? -1 : Math.round(chance / grain))),
  );
  const own = classes;
  for (let step = 0; step < depth; step += 1) {
    const numbers = new Map<string, number>();
    classes = classes.slice(0, -1).map((current, length) =>
      current.map((_, code) => {
        const chance = (own[length] as Float64Array)[code] as number;
        if (chance < 0) return -1;
        const after = classes[length + 1] as Float64Array;
        const key = `${chance} ${after[2 * code]} ${after[2 * code + 1]}`;
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        return number;
      }),
    );
  }
  const seen = new Set<number>();
  let early = 0;
  classes.forEach((ofLength, length) => {
    for (const number of ofLength) if (number >= 0) seen.add(number);
    if (length === classes.length - 3) early = seen.size;
  });
  return seen.size === early ? early : null;
}
