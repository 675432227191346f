import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { headerLines } from "./headerLines.ts";
import type { PageReason } from "./PageEntry.ts";

/** Header of an HTTP response: what decides whether there is a page, and how its body is packed. */
export interface HttpHeader {
  /** Bytes of the header with the empty line. */
  readonly length: number;
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
}

/** Reads the header that a block begins with; `null` where it begins with none. */
export function httpHeader(start: Buffer): HttpHeader | null {
  const [crlf, lf] = [start.indexOf("\r\n\r\n"), start.indexOf("\n\n")];
  const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf + 2;
  if (crlf < 0 && lf < 0) return null;
  const text = start.subarray(0, end).toString("latin1");
  const status = /^HTTP\/\d(?:\.\d)? +(\d{3})(?!\d)/.exec(text)?.[1];
  return status === undefined ? null : { length: end, status: Number(status), headers: headerLines(text) };
}

/** Tells whether a content type is that of a page; without one the first bytes tell. */
export function isPageType(type: string | undefined, start: Buffer): boolean {
  if (type !== undefined && type !== "")
    return /^(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(type);
  return /^\s*(?:<!--[\s\S]{0,300}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
    start.toString("latin1", 0, 512),
  );
}

/**
 * Unpacks the body of a response: its chunks, then its content encoding, to at most `most` bytes.
 *
 * Archives often keep a header after undoing what it says: a body that does not look packed is taken as it is.
 */
export function httpBody(
  body: Buffer,
  headers: ReadonlyMap<string, string>,
  most: number,
): { readonly bytes: Buffer } | { readonly reason: PageReason } {
  let bytes: Buffer | null = body;
  if (/\bchunked\b/i.test(headers.get("transfer-encoding") ?? "")) bytes = unchunked(body);
  if (bytes === null) return { reason: "chunks" };
  const encodings = (headers.get("content-encoding") ?? "").toLowerCase().split(",");
  const packed = encodings.map((name) => name.trim()).filter((name) => name !== "" && name !== "identity");
  if (packed.length > 2) return { reason: "content-encoding" };
  try {
    for (const name of packed.reverse()) bytes = unpacked(bytes, name, most);
  } catch (error) {
    const isLarge = error instanceof RangeError;
    return { reason: isLarge ? "too-large" : "content-encoding" };
  }
  return bytes.length > most ? { reason: "too-large" } : { bytes };
}

function unpacked(bytes: Buffer, encoding: string, most: number): Buffer {
  const limit = { maxOutputLength: most };
  switch (encoding) {
    case "gzip":
    case "x-gzip":
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, limit) : bytes;
    case "deflate":
      if (bytes[0] === 0x3c) return bytes;
      return ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit);
    case "br":
      return bytes[0] === 0x3c ? bytes : brotliDecompressSync(bytes, limit);
    default:
      throw new TypeError("unknown encoding");
  }
}

/** Puts chunks together; as it is where the first line is no length; `null` where they are cut or their lengths lie. */
function unchunked(body: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = body.indexOf("\r\n", at);
    const line = lineEnd < 0 ? "" : body.toString("latin1", at, Math.min(lineEnd, at + 1000));
    const size = /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(line)?.[1];
    if (size === undefined) return at === 0 ? body : null;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    const from = lineEnd + 2;
    at = from + length + 2;
    if (at > body.length || body.toString("latin1", at - 2, at) !== "\r\n") return null;
    parts.push(body.subarray(from, from + length));
  }
}
