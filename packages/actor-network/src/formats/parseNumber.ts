/**
 * Reads a decimal number as files write it, for example `-1.5e3`; `null` for any other text.
 *
 * Stricter than `Number`, which takes an empty cell for 0 and reads `0x10` and `Infinity`.
 *
 * @example
 * parseNumber("2.50"); // => 2.5
 * parseNumber(""); // => null
 * parseNumber("1,000"); // => null
 */
export function parseNumber(text: string): number | null {
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
