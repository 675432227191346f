import { createHash } from "node:crypto";
import { pageLimits } from "../../web/pageLimits.ts";
import { base32 } from "./base32.ts";
import { type ByteReader, byteReader } from "./byteReader.ts";
import { headerLines } from "./headerLines.ts";
import { httpBody, httpHeader, isPageType } from "./httpPage.ts";
import { mostUnpacked } from "./mostUnpacked.ts";
import type { PageEntry, PageReason } from "./PageEntry.ts";
import { type Unpacking, unpackedChunks } from "./unpackedChunks.ts";

export interface WarcEntriesOptions {
  /** Bytes of one page, packed and unpacked. Default: as `pageLimits` says. */
  readonly pageSize?: number;
  /** Records that an archive may have beside one for each 256 of its bytes. Default: 1,000,000. */
  readonly records?: number;
}

const longestHeader = 64 * 1024;
/** A real record takes at least as many bytes of a file. */
const bytesPerRecord = 256;
const endMark = "\r\n\r\n";

/**
 * Reads a web archive (WARC 0.17 to 1.1, packed by gzip or not) record by record, and says of each what became of it.
 *
 * A page is a response or resource of type HTML with status 200. Lengths, end marks, digests of blocks (SHA-1, SHA-256)
 * and the checksums of gzip are checked; a record that fails in itself is refused, and where the file cannot be trusted
 * any more the last entry is `damaged`. So it is where more comes out than 64 MB and 16 times the file's own bytes, or more
 * records than the limit. Chunks and content encodings are undone, within the limit. Streams: memory does not grow with
 * the archive. O(bytes).
 *
 * @throws the file system's error
 * @see ISO 28500:2017, the WARC file format
 */
export async function* warcEntries(
  file: string,
  options: WarcEntriesOptions = {},
): AsyncGenerator<PageEntry> {
  const { pageSize: most = pageLimits.pageSize, records = 1_000_000 } = options;
  const unpacking: Unpacking = { fault: null, read: 0 };
  const chunks = unpackedChunks(file, unpacking);
  const reader = byteReader(chunks);
  let unpacked = 0;
  try {
    for (let record = 1; ; record += 1) {
      if (await reader.isAtEnd()) {
        if (unpacking.fault !== null) yield entryOf(record, "damaged", unpacking.fault);
        else if (record === 1) yield entryOf(record, "damaged", "record-header");
        return;
      }
      if (record > records + unpacking.read / bytesPerRecord) {
        yield entryOf(record, "damaged", "records");
        return;
      }
      const entry = await nextEntry(reader, record, most);
      // A page may be packed within its record, once more.
      unpacked += entry.reason === "too-large" ? most : (entry.bytes?.length ?? 0);
      if (unpacked > mostUnpacked(unpacking.read)) {
        yield { ...entry, outcome: "damaged", reason: "ratio", bytes: null };
        return;
      }
      const fault = entry.outcome === "damaged" ? unpacking.fault : null;
      yield fault === null ? entry : { ...entry, reason: fault };
      if (entry.outcome === "damaged") return;
    }
  } finally {
    await chunks.return(undefined);
  }
}

async function nextEntry(reader: ByteReader, record: number, most: number): Promise<PageEntry> {
  const head = (await reader.until(endMark, longestHeader))?.toString("utf8") ?? "";
  if (!/^WARC\/(?:0\.1[78]|1\.[01])\r\n/.test(head)) return entryOf(record, "damaged", "record-header");
  const headers = headerLines(head);
  const said = headers.get("content-length") ?? "";
  const length = /^\d{1,15}$/.test(said) ? Number(said) : null;
  if (length === null) return entryOf(record, "damaged", "length");
  const address =
    headers
      .get("warc-target-uri")
      ?.replace(/^<(.*)>$/, "$1")
      .slice(0, 2000) ?? null;
  const place = { address, archived: headers.get("warc-date")?.slice(0, 40) ?? null };
  const block = await blockOf(reader, headers, length, most);
  if (block.passed < length) return { ...entryOf(record, "damaged", "cut"), ...place };
  const mark = await reader.take(endMark.length);
  if (mark.toString("latin1") !== endMark) {
    return { ...entryOf(record, "damaged", mark.length < endMark.length ? "cut" : "end-mark"), ...place };
  }
  return {
    ...entryOf(record, block.outcome, block.reason),
    ...place,
    bytes: block.bytes,
    charset: block.charset,
  };
}

interface Block extends Pick<PageEntry, "outcome" | "reason" | "bytes" | "charset"> {
  /** How many of its bytes there were. */
  readonly passed: number;
}

/** Reads or passes over a block: whether it holds a page is told by its first bytes. */
async function blockOf(
  reader: ByteReader,
  headers: ReadonlyMap<string, string>,
  length: number,
  most: number,
): Promise<Block> {
  const pass = async (start: number, outcome: "skipped" | "refused", reason: PageReason): Promise<Block> => {
    const passed = start + (await reader.skip(length - start));
    return { outcome, reason, passed, bytes: null, charset: null };
  };
  const type = headers.get("warc-type")?.toLowerCase();
  if (type === "revisit") return pass(0, "skipped", "revisit");
  if (type !== "response" && type !== "resource") return pass(0, "skipped", "not-a-response");
  const start = await reader.take(Math.min(length, longestHeader));
  const isBare = type === "resource";
  const http = isBare ? null : httpHeader(start);
  if (!isBare && http === null) {
    const isHttp = /^application\/http\b/i.test(headers.get("content-type") ?? "");
    return pass(start.length, isHttp ? "refused" : "skipped", isHttp ? "http-header" : "not-html");
  }
  const said = (http?.headers ?? headers).get("content-type");
  const headerLength = http?.length ?? 0;
  if (!isPageType(said, start.subarray(headerLength))) return pass(start.length, "skipped", "not-html");
  if (http && http.status !== 200) return pass(start.length, "skipped", "status");
  if (length - headerLength > most) return pass(start.length, "refused", "too-large");
  const block = Buffer.concat([start, await reader.take(length - start.length)]);
  const passed = block.length;
  const failed = (reason: PageReason): Block => ({
    outcome: "refused",
    reason,
    passed,
    bytes: null,
    charset: null,
  });
  if (passed < length) return failed("digest");
  if (!fitsDigest(block, headers.get("warc-block-digest"))) return failed("digest");
  const body = httpBody(block.subarray(headerLength), http?.headers ?? new Map(), most);
  if ("reason" in body) return failed(body.reason);
  const charset = /;\s*charset\s*=\s*"?([\w:-]{1,40})/i.exec(said ?? "")?.[1] ?? null;
  return { outcome: "page", reason: null, passed, bytes: body.bytes, charset };
}

/** Whether a block has the digest that its record gives; one of an unknown kind is not checked. */
function fitsDigest(block: Buffer, said: string | undefined): boolean {
  const [, kind = "", value = ""] = /^(sha-?1|sha-?256):(\S+)$/i.exec(said ?? "") ?? [];
  if (kind === "") return true;
  const digest = createHash(kind.replace("-", "").toLowerCase()).update(block).digest();
  return (
    value.toLowerCase() === digest.toString("hex") ||
    value.replace(/=+$/, "").toUpperCase() === base32(digest)
  );
}

const entryOf = (record: number, outcome: PageEntry["outcome"], reason: PageReason | null): PageEntry => ({
  outcome,
  reason,
  record,
  address: null,
  archived: null,
  bytes: null,
  charset: null,
});
