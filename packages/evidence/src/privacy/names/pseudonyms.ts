import { EvidenceError } from "../../errors.ts";

export interface PseudonymsOptions {
  /** What stands before the dash, and what sort of thing is named: one text of two sorts has two pseudonyms. Default: `P`. */
  readonly prefix?: string;
  /** Letters after the dash, 8 to 64; each tells one of 16. Default: 12. */
  readonly length?: number;
}

/** Consonants without y: no pseudonym holds a name, a word or a number by chance. */
const letters = "bcdfghjklmnpqrst";
const batch = 1000;

/**
 * Gives each text its pseudonym: the same key, sort and text give the same one, everywhere and always.
 *
 * HMAC-SHA-256 over the prefix, a zero byte and the text; the first `length` half-bytes become letters, after the prefix
 * and a dash. Texts are taken as they are: for names hand in `normalisedName(name)`. Without the key nobody can tell
 * which of two names is behind a pseudonym, though all names and this method are known; two keys give pseudonyms that
 * have nothing in common.
 *
 * At 12 letters (48 bits) the chance of any collision is 2e-9 among 1,000 texts and 2e-5 among 100,000; one is refused, never
 * passed on.
 *
 * O(texts).
 *
 * @example
 * const key = await pseudonymKey(new TextEncoder().encode("an example, no key: 0123456789abcdef"));
 * const [a, b] = (await pseudonyms(["张三", "李四"], key)).values();
 * a.length; // => 14
 * a === b; // => false
 * @throws {EvidenceError} `pseudonym-collision` where two texts would share a pseudonym; a longer one parts them.
 * @see RFC 2104 (HMAC), FIPS 180-4 (SHA-256)
 */
export async function pseudonyms(
  texts: Iterable<string>,
  key: CryptoKey,
  { prefix = "P", length = 12 }: PseudonymsOptions = {},
): Promise<ReadonlyMap<string, string>> {
  const encoder = new TextEncoder();
  const all = [...new Set(texts)];
  const taken = new Set<string>();
  const given = new Map<string, string>();
  for (let from = 0; from < all.length; from += batch) {
    const some = all.slice(from, from + batch);
    const macs = await Promise.all(
      some.map((text) => crypto.subtle.sign("HMAC", key, encoder.encode(`${prefix}\0${text}`))),
    );
    for (const [index, mac] of macs.entries()) {
      const pseudonym = `${prefix}-${lettersOf(new Uint8Array(mac), length)}`;
      if (taken.has(pseudonym)) {
        const message = `Found two texts of ${all.length} with one pseudonym of ${length} letters; expected pseudonyms that differ, which longer ones do.`;
        throw new EvidenceError("pseudonym-collision", message, ["length"]);
      }
      taken.add(pseudonym);
      given.set(some[index] as string, pseudonym);
    }
  }
  return given;
}

function lettersOf(bytes: Uint8Array, length: number): string {
  let text = "";
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at >> 1] as number;
    text += letters[at % 2 === 0 ? byte >> 4 : byte & 15];
  }
  return text;
}
