import { type DecodeTextOptions, decodeText } from "./decodeText.ts";

/**
 * Decodes an XML file: by its byte order mark, else by the encoding given, else by the one it declares, else as UTF-8.
 *
 * A declaration that can be read byte by byte cannot be UTF-16, whatever it says; such a file is read as UTF-8.
 *
 * @throws {ActorNetworkError} `invalid-text`.
 */
export function decodeXml(input: string | Uint8Array, options: DecodeTextOptions = {}): string {
  if (typeof input === "string") return decodeText(input);
  return decodeText(input, { encoding: options.encoding ?? declaredEncoding(input) });
}

function declaredEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0x3c && bytes[1] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] === 0x3c) return "utf-16be";
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^<\?xml\s[^>]{0,160}?encoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']/.exec(start)?.[1];
  return declared === undefined || /^(?:utf-?16|ucs-?[24]|utf-?32)/i.test(declared) ? "utf-8" : declared;
}
