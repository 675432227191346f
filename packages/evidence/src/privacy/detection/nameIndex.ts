import { normalisedName } from "../names/normalisedName.ts";
import { beginning } from "./beginning.ts";

/** Names by their first two units, so that a text of any length is gone through once for all of them. */
export interface NameIndex {
  /** Normalised name to pseudonym. */
  readonly pseudonymOf: ReadonlyMap<string, string>;
  /** Lengths of the names that begin with two units, longest first. */
  readonly lengths: ReadonlyMap<number, readonly number[]>;
}

const longest = 100;

/**
 * Prepares names, each with its pseudonym, to be looked for in any number of texts.
 *
 * Of two names that are one when normalised the first counts. Names of one character are left out: a bare surname
 * stands in too many words. Of a name of more than 100 characters the beginning is looked for.
 *
 * O(characters).
 *
 * @example
 * nameIndex(new Map([["張三", "P-x"], ["丁", "P-y"]])).pseudonymOf; // => new Map([["张三", "P-x"]])
 */
export function nameIndex(names: ReadonlyMap<string, string>): NameIndex {
  const pseudonymOf = new Map<string, string>();
  const lengths = new Map<number, number[]>();
  for (const [name, pseudonym] of names) {
    const plain = normalisedName(name).slice(0, longest);
    if (plain.length < 2) continue;
    if (!pseudonymOf.has(plain)) pseudonymOf.set(plain, pseudonym);
    const first = beginning(plain, 0);
    const known = lengths.get(first) ?? [];
    if (!known.includes(plain.length))
      lengths.set(
        first,
        [...known, plain.length].sort((a, b) => b - a),
      );
  }
  return { pseudonymOf, lengths };
}
