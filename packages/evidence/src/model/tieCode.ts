/** What a code says that stands for a tie. */
export interface TieCode {
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly period: string;
}

/**
 * Reads a code of the form `relation:from:to:period`, which stands for a tie.
 *
 * `null` for every other code: one with more or fewer parts, or an empty part. Whether the ids exist is not asked.
 *
 * O(characters).
 *
 * @example
 * tieCode("directs:street:committee:normal"); // => { relation: "directs", from: "street", to: "committee", period: "normal" }
 * tieCode("trust"); // => null
 */
export function tieCode(code: string): TieCode | null {
  const parts = code.split(":");
  const [relation, from, to, period] = parts;
  if (parts.length !== 4 || !relation || !from || !to || !period) return null;
  return { relation, from, to, period };
}
