import { parseNumber } from "../parseNumber.ts";

const powersOf10 = /* @__PURE__ */ Float64Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));

/**
 * Reads a decimal number from bytes, as `parseNumber` does from a text; `null` for anything else.
 *
 * Up to 15 digits without an exponent are read in place: a whole number and a power of ten below 2^53 are exact, and so
 * their quotient is rounded once, like the number itself.
 */
export function decimalIn(bytes: Uint8Array, begin: number, end: number): number | null {
  let value = 0;
  let decimals = -1;
  let at = begin;
  for (; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57) {
      value = 10 * value + byte - 48;
      if (decimals >= 0) decimals += 1;
    } else if (byte === 46 && decimals === -1) decimals = 0;
    else break;
  }
  const digits = end - begin - (decimals >= 0 ? 1 : 0);
  if (at === end && digits > 0 && digits <= 15) {
    return decimals > 0 ? value / (powersOf10[decimals] as number) : value;
  }
  if (end - begin > 400) return null;
  return parseNumber(String.fromCharCode(...bytes.subarray(begin, end)));
}
