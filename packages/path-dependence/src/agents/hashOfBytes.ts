const multipliers = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93] as const;

const rotated = (word: number, by: number) => (word << by) | (word >>> (32 - by));

function mixed(word: number): number {
  const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}

/**
 * Hashes bytes to 128 bits, as 32 hexadecimal digits (MurmurHash3 x86_128, by Austin Appleby, in the public domain).
 *
 * Tells accidents apart, not forgeries.
 */
export function hashOfBytes(bytes: Uint8Array, seed = 0): string {
  const [m1, m2, m3, m4] = multipliers;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length & ~15;
  let [a, b, c, d] = [seed, seed, seed, seed];
  for (let at = 0; at < whole; at += 16) {
    a ^= Math.imul(rotated(Math.imul(view.getInt32(at, true), m1), 15), m2);
    a = (Math.imul(rotated(a, 19) + b, 5) + 0x561ccd1b) | 0;
    b ^= Math.imul(rotated(Math.imul(view.getInt32(at + 4, true), m2), 16), m3);
    b = (Math.imul(rotated(b, 17) + c, 5) + 0x0bcaa747) | 0;
    c ^= Math.imul(rotated(Math.imul(view.getInt32(at + 8, true), m3), 17), m4);
    c = (Math.imul(rotated(c, 15) + d, 5) + 0x96cd1c35) | 0;
    d ^= Math.imul(rotated(Math.imul(view.getInt32(at + 12, true), m4), 18), m1);
    d = (Math.imul(rotated(d, 13) + a, 5) + 0x32ac3b17) | 0;
  }
  const tail = new DataView(new ArrayBuffer(16));
  for (let at = whole; at < bytes.length; at += 1) tail.setUint8(at - whole, bytes[at] as number);
  d ^= Math.imul(rotated(Math.imul(tail.getInt32(12, true), m4), 18), m1);
  c ^= Math.imul(rotated(Math.imul(tail.getInt32(8, true), m3), 17), m4);
  b ^= Math.imul(rotated(Math.imul(tail.getInt32(4, true), m2), 16), m3);
  a ^= Math.imul(rotated(Math.imul(tail.getInt32(0, true), m1), 15), m2);
  [a, b, c, d] = spread(a ^ bytes.length, b ^ bytes.length, c ^ bytes.length, d ^ bytes.length);
  [a, b, c, d] = spread(mixed(a), mixed(b), mixed(c), mixed(d));
  return [a, b, c, d].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

function spread(a: number, b: number, c: number, d: number): [number, number, number, number] {
  const sum = (a + b + c + d) | 0;
  return [sum, (b + sum) | 0, (c + sum) | 0, (d + sum) | 0];
}
