import { checkSize } from "./checkSize.ts";
import { type DecodeTextOptions, decodeText } from "./decodeText.ts";
import { fileError } from "./fileError.ts";
import type { Limits } from "./limits.ts";

/**
 * Decodes a file that must be plain text and no longer than its limit.
 *
 * @throws {ActorNetworkError} `limit-exceeded`, `invalid-text`, or `invalid-file` with the line of a NUL character.
 */
export function textOf(
  input: string | Uint8Array,
  options: DecodeTextOptions,
  bounds: Pick<Limits, "inputSize">,
): string {
  checkSize("characters of input", input.length, bounds.inputSize);
  const text = decodeText(input, options);
  const nul = text.indexOf("\0");
  if (nul < 0) return text;
  const line = text.slice(0, nul).split(/\r\n|\n|\r/).length;
  throw fileError([line], "a NUL character", "a text file");
}
