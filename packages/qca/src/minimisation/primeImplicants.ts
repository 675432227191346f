import type { Term } from "../model/termText.ts";
import { checkSpace } from "./checkSpace.ts";

const forbidden = 1;
const wanted = 2;

export interface Configurations {
  /** Levels of each condition. */
  readonly levels: readonly number[];
  /** Configurations that a solution must cover. */
  readonly positive: readonly (readonly number[])[];
  /** Configurations that a term may hold besides, or all but some. */
  readonly allowed:
    | { readonly only: readonly (readonly number[])[] }
    | { readonly allBut: readonly (readonly number[])[] };
}

/**
 * Finds the prime implicants: terms that hold no forbidden configuration, at least one to be covered, and say too much when any
 * condition is left out.
 *
 * Every term is looked at once: which configurations a term holds follows from the terms with one condition more, so that one
 * pass a condition over all of them does. O(terms × conditions) time, one byte a term.
 */
export function primeImplicants({ levels, positive, allowed }: Configurations): Term[] {
  const size = checkSpace(levels);
  const strides = levels.map((_, place) =>
    levels.slice(place + 1).reduce((product, count) => product * (count + 1), 1),
  );
  const indexOf = (row: readonly number[]) =>
    row.reduce((index, level, place) => index + level * (strides[place] as number), 0);
  const marks = new Uint8Array(size);
  if ("only" in allowed) {
    marks.fill(forbidden);
    for (const row of allowed.only) marks[indexOf(row)] = 0;
  } else {
    for (const row of allowed.allBut) marks[indexOf(row)] = forbidden;
  }
  for (const row of positive) marks[indexOf(row)] = wanted;
  for (const [place, count] of levels.entries()) joinLevels(marks, strides[place] as number, count);

  const found: number[] = [];
  for (let index = 0; index < size; index++) {
    if (marks[index] === wanted && isPrime(marks, index, levels, strides)) found.push(index);
  }
  return found.map((index) =>
    levels.map((count, place) => {
      const digit = Math.floor(index / (strides[place] as number)) % (count + 1);
      return digit === count ? null : digit;
    }),
  );
}

/** Writes for each term that leaves a condition open what the terms with each of its levels hold. */
function joinLevels(marks: Uint8Array, stride: number, count: number): void {
  const step = stride * (count + 1);
  for (let base = 0; base < marks.length; base += step) {
    const open = base + count * stride;
    for (let offset = 0; offset < stride; offset++) {
      let joined = 0;
      for (let level = base + offset; level < open; level += stride) joined |= marks[level] as number;
      marks[open + offset] = joined;
    }
  }
}

function isPrime(
  marks: Uint8Array,
  index: number,
  levels: readonly number[],
  strides: readonly number[],
): boolean {
  for (let place = 0; place < levels.length; place++) {
    const stride = strides[place] as number;
    const count = levels[place] as number;
    const digit = Math.floor(index / stride) % (count + 1);
    if (digit === count) continue;
    if (((marks[index + (count - digit) * stride] as number) & forbidden) === 0) return false;
  }
  return true;
}
