import { guessedEncoding } from "./guessedEncoding.ts";
import { plainLines } from "./plainLines.ts";
import { unmarkedUtf16 } from "./unmarkedUtf16.ts";

const size = 4096;

/** The first few thousand characters of a file, good enough to tell its format by; wrong bytes are no error here. */
export function beginningOf(bytes: Uint8Array, encoding?: string): string {
  const start = bytes.subarray(0, size);
  const [first, second] = start;
  const marked =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  const name = marked ?? encoding ?? unmarkedUtf16(start) ?? (isUtf8(start) ? null : guessedEncoding(start));
  return plainLines(decoderOf(name ?? "utf-8").decode(start)).trimStart();
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // A character cut in two at the end is none that is wrong.
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function decoderOf(name: string): TextDecoder {
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder();
  }
}
