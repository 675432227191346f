import { EvidenceError } from "../errors.ts";

export interface DecodedPage {
  readonly text: string;
  /** The encoding that was used, by its WHATWG name. */
  readonly charset: string;
  /** Places where bytes that the encoding does not have became U+FFFD. */
  readonly invalid: number;
}

/** A larger share of invalid places means that the encoding is wrong, not that bytes were hurt. */
const mostInvalid = 0.01;
/** Bytes in which a page is looked through for what it says of its encoding. */
const declaredWithin = 2048;

/**
 * Decodes a page: by its byte order mark, else by the first that fits of what the server said, what the page's `meta`
 * says, and UTF-8. Where none fits in full the first is used, and the places that do not fit are counted.
 *
 * @throws {EvidenceError} `invalid-text` when nothing is declared and the bytes are not UTF-8, or over 1 % do not fit.
 */
export function decodePage(bytes: Uint8Array, charset: string | null): DecodedPage {
  const marked = markedCharset(bytes);
  const declared = marked === null ? [charset, declaredCharset(bytes)] : [marked];
  const known = declared.filter((label) => label !== null).flatMap((label) => knownCharset(label) ?? []);
  for (const label of known.length > 0 && marked !== null ? known : [...known, "utf-8"]) {
    const text = strictly(bytes, label);
    if (text !== null) return { text, charset: label, invalid: 0 };
  }
  const [first] = known;
  if (first === undefined) {
    throw new EvidenceError(
      "invalid-text",
      "Found bytes that are not UTF-8 in a page that names no encoding; expected UTF-8, or the right name given (for older Chinese pages often gb18030).",
    );
  }
  const text = new TextDecoder(first).decode(bytes);
  let invalid = 0;
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) invalid += 1;
  if (invalid > text.length * mostInvalid) {
    throw new EvidenceError(
      "invalid-text",
      `Found ${invalid} places in ${text.length} characters that are not ${first}; expected the encoding that the page names, or the right name given.`,
    );
  }
  return { text, charset: first, invalid };
}

function markedCharset(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, declaredWithin));
  const meta = /<meta\s[^<>]*?charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head);
  const found = meta ?? /^\s*<\?xml\s[^<>]*?encoding\s*=\s*["']([\w:-]+)/i.exec(head);
  const label = found?.[1]?.toLowerCase() ?? null;
  // What was read as single bytes is not UTF-16, whatever it says.
  return label?.startsWith("utf-16") ? "utf-8" : label;
}

function knownCharset(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function strictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
