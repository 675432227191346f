import { EvidenceError } from "../../errors.ts";

const shortest = 32;
const fewest = 8;

/**
 * Makes the key of pseudonyms from the bytes of a key file, for HMAC with SHA-256.
 *
 * White space at the end does not count. A key is made of chance, never of words: 32 random bytes, or 64 random
 * hexadecimal digits. Who has the key can find out who is behind a pseudonym by trying names, so it is kept apart from
 * what is shared.
 *
 * O(bytes).
 *
 * @throws {EvidenceError} `weak-key` for less than 32 bytes, or fewer than 8 that differ.
 */
export async function pseudonymKey(bytes: Uint8Array): Promise<CryptoKey> {
  let length = bytes.length;
  while (length > 0 && [0x0a, 0x0d, 0x20, 0x09].includes(bytes[length - 1] as number)) length -= 1;
  const secret = bytes.slice(0, length);
  if (length < shortest) throw weak(`${length} bytes`, `at least ${shortest}`);
  const different = new Set(secret).size;
  if (different < fewest) throw weak(`${different} bytes that differ`, `at least ${fewest}`);
  return crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}

function weak(found: string, expected: string): EvidenceError {
  return new EvidenceError("weak-key", `Found a key of ${found}; expected ${expected}, made by chance.`);
}
