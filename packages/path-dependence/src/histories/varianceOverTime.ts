import type { HistoryLaw } from "./HistoryLaw.ts";

/** Histories that have the same future, with the moments of how many ones they hold. */
interface Class {
  readonly history: Uint8Array;
  chance: number;
  ones: number;
  squares: number;
}

/**
 * Finds the exact variance between histories of the share of ones at each of some times.
 *
 * Histories with the same key must have the same future; each class is asked through one of its histories.
 */
export function varianceOverTime(
  law: HistoryLaw,
  keyOf: (history: Uint8Array) => number,
  times: readonly number[],
): number[] {
  let classes = new Map<number, Class>([[0, { history: new Uint8Array(0), chance: 1, ones: 0, squares: 0 }]]);
  const variances: number[] = [];
  for (let time = 1; variances.length < times.length; time += 1) {
    const next = new Map<number, Class>();
    for (const { history, chance, ones, squares } of classes.values()) {
      const up = law(history);
      for (const outcome of [0, 1]) {
        const part = outcome === 1 ? up : 1 - up;
        if (part === 0) continue;
        const longer = new Uint8Array(time);
        longer.set(history);
        longer[time - 1] = outcome;
        const key = keyOf(longer);
        let into = next.get(key);
        if (into === undefined) {
          into = { history: longer, chance: 0, ones: 0, squares: 0 };
          next.set(key, into);
        }
        into.chance += part * chance;
        into.ones += part * (ones + outcome * chance);
        into.squares += part * (squares + outcome * (2 * ones + chance));
      }
    }
    classes = next;
    if (times.includes(time)) variances.push(varianceAt(classes, time));
  }
  return variances;
}

function varianceAt(classes: ReadonlyMap<number, Class>, time: number): number {
  let ones = 0;
  let squares = 0;
  for (const one of classes.values()) {
    ones += one.ones;
    squares += one.squares;
  }
  return Math.max(0, squares - ones * ones) / (time * time);
}
