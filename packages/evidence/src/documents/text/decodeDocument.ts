import { ActorNetworkError, decodeText } from "@commonweal/actor-network";
import { counted } from "../../counted.ts";
import type { ReadDocumentOptions } from "../DocumentReading.ts";
import { documentError } from "../documentError.ts";
import { documentLimits } from "../documentLimits.ts";
import { guessedEncoding } from "./guessedEncoding.ts";
import { plainLines } from "./plainLines.ts";
import { unmarkedUtf16 } from "./unmarkedUtf16.ts";
import { windowsSigns } from "./windowsSigns.ts";

/**
 * Decodes a text: by its byte order mark, else by the encoding given, else as UTF-8, UTF-16, GB 18030 or Big5.
 *
 * Bytes that do not fit are an error, never replaced; what was guessed is said, and so is U+FFFD in the file itself.
 * Lines end with U+000A in what is given.
 *
 * @throws {EvidenceError} `invalid-text`, `limit-exceeded`.
 */
export function decodeDocument(
  input: string | Uint8Array,
  { encoding, limits }: ReadDocumentOptions = {},
): { readonly text: string; readonly warnings: readonly string[] } {
  const { inputSize } = { ...documentLimits, ...limits };
  if (input.length > inputSize) {
    const unit = typeof input === "string" ? "characters" : "bytes";
    const expected = `at most ${inputSize}, or a higher limit`;
    throw documentError("limit-exceeded", null, `${input.length} ${unit}`, expected);
  }
  const { text: raw, guess } = decoded(input, encoding);
  const text = plainLines(raw);
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    const line = lineAt(text, nul);
    throw documentError("invalid-text", line, "a NUL character", "text, not a file of another kind");
  }
  const lost = countOf(text, "\ufffd");
  return {
    text,
    warnings: [
      ...(guess === null ? [] : [`The bytes are not UTF-8; read as ${guess}, which they look like.`]),
      ...(lost === 0
        ? []
        : [`${counted(lost, "character")} U+FFFD in the file itself: text was lost before it came here.`]),
    ],
  };
}

function decoded(input: string | Uint8Array, encoding: string | undefined) {
  const named = encoding === undefined ? {} : { encoding };
  const [first, second] = input;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const wide = typeof input === "string" || encoding !== undefined || isMarked ? null : unmarkedUtf16(input);
  try {
    const text = decodeText(input, wide === null ? named : { encoding: wide });
    const isWindows = typeof input !== "string" && new TextDecoder(encoding).encoding === "windows-1252";
    return { text: isWindows ? windowsSigns(text) : text, guess: wide };
  } catch (error) {
    if (!(error instanceof ActorNetworkError)) throw error;
    const guess = typeof input === "string" || encoding !== undefined || isMarked ? null : guessOf(input);
    if (guess !== null) return guess;
    if (error.path[0] === "encoding") {
      throw documentError(
        "invalid-text",
        null,
        "an encoding that nobody knows",
        "a name such as utf-8 or gb18030",
      );
    }
    const expected =
      "those, or the option encoding with the right name, such as gb18030, big5 or windows-1252";
    throw documentError("invalid-text", null, `bytes that are not ${encoding ?? "UTF-8"}`, expected);
  }
}

function guessOf(bytes: Uint8Array) {
  const guess = guessedEncoding(bytes);
  if (guess === null) return null;
  try {
    return { text: decodeText(bytes, { encoding: guess }), guess };
  } catch {
    return null;
  }
}

function lineAt(text: string, place: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < place; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}
