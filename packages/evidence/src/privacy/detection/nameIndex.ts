import { normalisedName } from "../names/normalisedName.ts";

/** Names by their first two units, so that a text of any length is gone through once for all of them. */
export interface NameIndex {
  /** Normalised name to pseudonym. */
  readonly pseudonymOf: ReadonlyMap<string, string>;
  /** Lengths of the names that begin with two units, longest first. */
  readonly lengths: ReadonlyMap<number, readonly number[]>;
}

export const beginning = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/** Longer names are looked for by their beginning alone. */
const longest = 100;

/** Prepares names to be looked for. Those of one unit are left out: a bare surname stands in too many words. O(characters). */
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
