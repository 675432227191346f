import { ActorNetworkError } from "../errors.ts";

export interface DecodeTextOptions {
  /** Encoding of bytes without a byte order mark, by its WHATWG name, for example `gb18030`. Default: utf-8. */
  readonly encoding?: string;
}

/**
 * Decodes a text file: by its byte order mark, else by the encoding given, else as strict UTF-8.
 *
 * A text is taken as it is, without a leading byte order mark. Bytes that the encoding does not have are an
 * error, never replaced. O(bytes).
 *
 * @example
 * decodeText(Uint8Array.of(0xe7, 0xa4, 0xbe)); // => "社"
 * decodeText(Uint8Array.of(0xc9, 0xe7), { encoding: "gb18030" }); // => "社"
 * @throws {ActorNetworkError} `invalid-text` when the bytes do not fit the encoding, or nobody knows it.
 */
export function decodeText(input: string | Uint8Array, options: DecodeTextOptions = {}): string {
  if (typeof input === "string") return input.startsWith("\uFEFF") ? input.slice(1) : input;
  const encoding = markedEncoding(input) ?? options.encoding ?? "utf-8";
  const decoder = decoderOf(encoding);
  try {
    return decoder.decode(input);
  } catch {
    throw new ActorNetworkError(
      "invalid-text",
      `Found bytes that are not ${encoding}; expected ${encoding}, or the option encoding with the right name (for older Chinese files often gb18030).`,
    );
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    const message = `Found the encoding ${JSON.stringify(encoding)}; expected a name such as utf-8 or gb18030.`;
    throw new ActorNetworkError("invalid-text", message, ["encoding"]);
  }
}
