import { philox4x32 } from "@commonweal/numerics";
import { plainGuid } from "./plainGuid.ts";

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Gives the GUID of an id: the id itself where it is one, else one that the kind and the id always give again.
 *
 * A made one is of version 8 (RFC 9562): 122 bits of a hash of both texts. It hides nothing: whoever has an id can
 * make its GUID. O(characters).
 */
export function guidOf(kind: string, id: string): string {
  const plain = plainGuid(id);
  if (guid.test(plain)) return plain;
  const bytes = new TextEncoder().encode(`${kind}\u0000${id}`);
  const words = new Uint32Array(Math.ceil(bytes.length / 16) * 4);
  for (const [index, byte] of bytes.entries()) {
    words[index >> 2] = ((words[index >> 2] as number) | (byte << ((index & 3) * 8))) >>> 0;
  }
  let state = philox4x32([bytes.length, 0, 0, 0], [0x52454649, 0x51444158]);
  for (let at = 0; at < words.length; at += 4) {
    const mixed = state.map((word, part) => (word ^ (words[at + part] as number)) >>> 0);
    state = philox4x32(mixed, [at, 0x51444158]).map((word, part) => (word ^ (state[part] as number)) >>> 0);
  }
  const hex = Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) & 3];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join("-");
}
