import { unmarkedUtf16 } from "./unmarkedUtf16.ts";

/**
 * Whether bytes are what `decodeDocument` would give for them, in UTF-8: no mark, no CR, no NUL, no U+FFFD.
 *
 * Decodes a megabyte at a time, so that no text of the whole is kept. O(bytes).
 */
export function isPlainUtf8(bytes: Uint8Array): boolean {
  if ((bytes[0] ?? 0) >= 0xef || unmarkedUtf16(bytes) !== null) return false;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += 2 ** 20) {
      const text = decoder.decode(bytes.subarray(at, at + 2 ** 20), { stream: true });
      if (/[\0\r\ufffd]/.test(text)) return false;
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
