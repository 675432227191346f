import type { Term } from "../model/termText.ts";

/** Numbers, from 1, of all configurations that any of the terms holds, ascending. */
export function configurationsIn(terms: readonly Term[], levels: readonly number[]): number[] {
  const total = levels.reduce((product, count) => product * count, 1);
  const held = new Uint8Array(total);
  for (const term of terms) {
    let rows = [0];
    for (const [place, count] of levels.entries()) {
      const level = term[place] ?? null;
      const choices = level === null ? Array.from({ length: count }, (_, one) => one) : [level];
      rows = rows.flatMap((row) => choices.map((choice) => row * count + choice));
    }
    for (const row of rows) held[row] = 1;
  }
  const numbers: number[] = [];
  for (let row = 0; row < total; row++) if (held[row]) numbers.push(row + 1);
  return numbers;
}
