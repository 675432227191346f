import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { type RecordParts, warcRecord } from "../../testing/craftedWarc.ts";
import { base32 } from "./base32.ts";
import type { PageEntry } from "./PageEntry.ts";
import { type WarcEntriesOptions, warcEntries } from "./warcEntries.ts";

/** Records packed one by one, as archives are. */
const packedWarc = (...records: readonly Buffer[]) =>
  Buffer.concat(records.map((record) => gzipSync(record)));
const folder = mkdtempSync(join(tmpdir(), "warc-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function entriesOf(bytes: Uint8Array, options: WarcEntriesOptions = {}): Promise<PageEntry[]> {
  const file = join(folder, "archive");
  writeFileSync(file, bytes);
  const entries: PageEntry[] = [];
  for await (const entry of warcEntries(file, options)) entries.push(entry);
  return entries;
}
const outcomes = (entries: readonly PageEntry[]) =>
  entries.map(
    ({ outcome, reason, bytes }) => reason ?? `${outcome} ${Buffer.from(bytes ?? []).toString("utf8")}`,
  );
const http = (...lines: readonly string[]) =>
  `HTTP/1.1 200 OK\r\n${lines.map((line) => `${line}\r\n`).join("")}\r\n`;
const html = "Content-Type: text/html";
const [good, other] = [warcRecord(), warcRecord({ body: "<p>y</p>" })];
const digest = (text: string) => createHash("sha1").update(text).digest();
const whole = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>x</p>";

describe("warcEntries", () => {
  it("gives the pages with address, date and encoding", async () => {
    const info = warcRecord({ type: "warcinfo", uri: "", fields: { "WARC-Target-URI": null } });
    const entries = await entriesOf(Buffer.concat([info, good]));
    expect(entries[0]).toMatchObject({
      outcome: "skipped",
      reason: "not-a-response",
      record: 1,
      address: null,
    });
    expect(entries[1]).toEqual({
      outcome: "page",
      reason: null,
      record: 2,
      address: "https://example.org/",
      archived: "2020-02-03T04:05:06Z",
      bytes: Buffer.from("<p>x</p>"),
      charset: "utf-8",
    });
    expect(entries).toHaveLength(2);
  });

  it("reads the same from plain records, packed records and one packed stretch", async () => {
    const records = [good, warcRecord({ type: "request" }), other];
    const plain = await entriesOf(Buffer.concat(records));
    expect(outcomes(plain)).toEqual(["page <p>x</p>", "not-a-response", "page <p>y</p>"]);
    expect(await entriesOf(packedWarc(...records))).toEqual(plain);
    expect(await entriesOf(gzipSync(Buffer.concat(records)))).toEqual(plain);
  });

  it.each<[string, RecordParts, string]>([
    ["a picture", { http: http("Content-Type: image/png") }, "not-html"],
    ["a page not found", { http: "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" }, "status"],
    ["a redirection", { http: "HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\n" }, "status"],
    ["a revisit", { type: "revisit" }, "revisit"],
    ["metadata", { type: "metadata" }, "not-a-response"],
    ["a conversion", { type: "conversion" }, "not-a-response"],
    ["a kind nobody knows", { type: "constructor" }, "not-a-response"],
    ["no kind at all", { fields: { "WARC-Type": null } }, "not-a-response"],
    [
      "a name looked up",
      { fields: { "Content-Type": "text/dns" }, http: "", body: "example.org A" },
      "not-html",
    ],
    ["a response without header", { http: "", body: "<html>" }, "http-header"],
    ["a header without end", { http: "HTTP/1.1 200 OK\r\nContent-Type: text/html", body: "" }, "http-header"],
    ["a status of four digits", { http: "HTTP/1.1 2000 OK\r\n\r\n" }, "http-header"],
    ["XHTML", { http: http("Content-Type: application/xhtml+xml") }, "page <p>x</p>"],
    ["a type in capitals", { http: http("CONTENT-TYPE: Text/HTML;Charset=GBK") }, "page <p>x</p>"],
    ["a type that only begins so", { http: http("Content-Type: text/html-ish") }, "not-html"],
    ["no type, and a page", { http: http(), body: "<!DOCTYPE html><p>x" }, "page <!DOCTYPE html><p>x"],
    ["no type, and no page", { http: http(), body: "%PDF" }, "not-html"],
    ["lines that end in LF alone", { http: "HTTP/1.0 200 OK\nContent-Type: text/html\n\n" }, "page <p>x</p>"],
    ["HTTP/2", { http: `HTTP/2 200 \r\n${html}\r\n\r\n` }, "page <p>x</p>"],
    ["a resource", { type: "resource", http: "", fields: { "Content-Type": "text/html" } }, "page <p>x</p>"],
    [
      "a resource that is a picture",
      { type: "resource", http: "", fields: { "Content-Type": "image/gif" } },
      "not-html",
    ],
    ["an empty page", { body: "" }, "page "],
    ["gzip", { http: http(html, "Content-Encoding: gzip"), body: gzipSync("<p>z") }, "page <p>z"],
    ["gzip that was undone", { http: http(html, "Content-Encoding: gzip"), body: "<p>z" }, "page <p>z"],
    [
      "gzip that is cut",
      { http: http(html, "Content-Encoding: gzip"), body: gzipSync("<p>z").subarray(0, -9) },
      "content-encoding",
    ],
    [
      "gzip that is hurt",
      { http: http(html, "Content-Encoding: gzip"), body: gzipSync("<p>z").fill(255, 11, 14) },
      "content-encoding",
    ],
    ["deflate", { http: http(html, "Content-Encoding: deflate"), body: deflateSync("<p>z") }, "page <p>z"],
    [
      "deflate without frame",
      { http: http(html, "Content-Encoding: deflate"), body: deflateRawSync("<p>z".repeat(9)) },
      `page ${"<p>z".repeat(9)}`,
    ],
    ["brotli", { http: http(html, "Content-Encoding: br"), body: brotliCompressSync("<p>z") }, "page <p>z"],
    [
      "two encodings",
      { http: http(html, "Content-Encoding: deflate, gzip"), body: gzipSync(deflateSync("<p>z")) },
      "page <p>z",
    ],
    ["a chain of encodings", { http: http(html, "Content-Encoding: gzip, gzip, gzip") }, "content-encoding"],
    ["an encoding nobody knows", { http: http(html, "Content-Encoding: zstd") }, "content-encoding"],
    ["an encoding that says nothing", { http: http(html, "Content-Encoding: identity") }, "page <p>x</p>"],
    [
      "a bomb",
      { http: http(html, "Content-Encoding: gzip"), body: gzipSync("a".repeat(6_000_000)) },
      "too-large",
    ],
    [
      "a bomb in a bomb",
      { http: http(html, "Content-Encoding: gzip, gzip"), body: gzipSync(gzipSync("a".repeat(6_000_000))) },
      "too-large",
    ],
    ["a page over the limit", { body: "a".repeat(5 * 1024 * 1024 + 1) }, "too-large"],
    [
      "a page at the limit",
      { body: `<p>${"\n".repeat(5 * 1024 * 1024 - 100)}` },
      `page <p>${"\n".repeat(5 * 1024 * 1024 - 100)}`,
    ],
    [
      "chunks",
      {
        http: http(html, "Transfer-Encoding: chunked"),
        body: "3\r\n<p>\r\nA;x=1\r\n0123456789\r\n0\r\n\r\n",
      },
      "page <p>0123456789",
    ],
    [
      "chunks that were undone",
      { http: http(html, "Transfer-Encoding: chunked"), body: "<p>x" },
      "page <p>x",
    ],
    [
      "chunks that are cut",
      { http: http(html, "Transfer-Encoding: chunked"), body: "3\r\n<p>\r\nFF\r\nabc" },
      "chunks",
    ],
    [
      "chunks whose lengths lie",
      { http: http(html, "Transfer-Encoding: chunked"), body: "2\r\n<p>\r\n0\r\n\r\n" },
      "chunks",
    ],
    [
      "chunks without an end",
      { http: http(html, "Transfer-Encoding: chunked"), body: "3\r\n<p>\r\n" },
      "chunks",
    ],
    [
      "a chunk of four gigabytes",
      { http: http(html, "Transfer-Encoding: chunked"), body: "ffffffff\r\n<p>" },
      "chunks",
    ],
    [
      "chunks of gzip",
      {
        http: http(html, "Transfer-Encoding: chunked", "Content-Encoding: gzip"),
        body: Buffer.concat([
          Buffer.from("18\r\n"),
          gzipSync("<p>z").subarray(0, 24),
          Buffer.from("\r\n0\r\n\r\n"),
        ]),
      },
      "page <p>z",
    ],
    [
      "a digest in base 32",
      { fields: { "WARC-Block-Digest": `sha1:${base32(digest(whole))}` } },
      "page <p>x</p>",
    ],
    [
      "a digest of another block",
      { fields: { "WARC-Block-Digest": `sha1:${base32(digest("other"))}` } },
      "digest",
    ],
    [
      "SHA-256",
      { fields: { "WARC-Block-Digest": `sha256:${createHash("sha256").update(whole).digest("hex")}` } },
      "page <p>x</p>",
    ],
    ["a digest of an unknown kind", { fields: { "WARC-Block-Digest": "md5:abc" } }, "page <p>x</p>"],
    ["the oldest version", { version: "WARC/0.17" }, "page <p>x</p>"],
    ["the newest version", { version: "WARC/1.1" }, "page <p>x</p>"],
    [
      "names in lower case",
      { fields: { "Content-Length": null, "content-length": String(whole.length) } },
      "page <p>x</p>",
    ],
    ["fields named like properties", { fields: { __proto__: "x", constructor: "y" } }, "page <p>x</p>"],
  ])("takes %s for what it is, and goes on", async (_, parts, expected) => {
    const entries = await entriesOf(Buffer.concat([warcRecord(parts), other]));
    expect(outcomes(entries)).toEqual([expected, "page <p>y</p>"]);
  });

  const lengthOf = (said: string) => warcRecord({ fields: { "Content-Length": said } });
  it.each<[string, Uint8Array, readonly string[]]>([
    ["an empty file", Buffer.alloc(0), ["record-header"]],
    ["a file that is no archive", Buffer.from("<html>"), ["record-header"]],
    ["a version nobody knows", warcRecord({ version: "WARC/9.9" }), ["record-header"]],
    ["a header without end", Buffer.from(`WARC/1.0\r\n${"a".repeat(100_000)}`), ["record-header"]],
    ["a negative length", lengthOf("-5"), ["length"]],
    ["no length", warcRecord({ fields: { "Content-Length": null } }), ["length"]],
    ["a length in letters", lengthOf("0x10"), ["length"]],
    ["a length of sixteen digits", lengthOf("9007199254740993"), ["length"]],
    ["a length of nine quadrillions", lengthOf("900000000000000"), ["cut"]],
    ["a length too long by one", lengthOf(String(whole.length + 1)), ["cut"]],
    ["a length too short by one", lengthOf(String(whole.length - 1)), ["end-mark"]],
    ["a file cut in a block", Buffer.concat([good, other]).subarray(0, -8), ["page <p>x</p>", "cut"]],
    ["a file cut in the end mark", Buffer.concat([good, other]).subarray(0, -1), ["page <p>x</p>", "cut"]],
    [
      "a file cut in a header",
      Buffer.concat([good, other]).subarray(0, good.length + 50),
      ["page <p>x</p>", "record-header"],
    ],
    ["no end mark", Buffer.concat([good, warcRecord({ end: "" }), other]), ["page <p>x</p>", "end-mark"]],
    ["words after the end", Buffer.concat([good, Buffer.from("words")]), ["page <p>x</p>", "record-header"]],
    ["gzip that is cut", packedWarc(good, other).subarray(0, -60), ["page <p>x</p>", "cut"]],
    [
      "gzip without its last byte",
      packedWarc(good, other).subarray(0, -1),
      ["page <p>x</p>", "page <p>y</p>", "cut"],
    ],
    ["words after the gzip", Buffer.concat([packedWarc(good), Buffer.from("words")]), ["gzip"]],
    [
      "words between gzips",
      Buffer.concat([packedWarc(good), Buffer.from("words"), packedWarc(other)]),
      ["gzip"],
    ],
    ["gzip whose checksum lies", hurt(packedWarc(good), packedWarc(good).length - 6), ["gzip"]],
    ["gzip in name only", Uint8Array.of(0x1f, 0x8b, 0, 0, 0, 0), ["gzip"]],
    ["a bomb of zeros", gzipSync(Buffer.alloc(80_000_000)), ["record-header"]],
    [
      "zeros after the gzip",
      Buffer.concat([packedWarc(good), Buffer.alloc(9)]),
      ["page <p>x</p>", "after-the-end"],
    ],
    ["a bomb in a record", gzipSync(warcRecord({ body: Buffer.alloc(80_000_000) })), ["too-large", "ratio"]],
  ])("stops at %s, and says so", async (_, bytes, expected) => {
    expect(outcomes(await entriesOf(bytes))).toEqual(expected);
  });

  it("stops where pages packed within their records come to more than the file may hold", async () => {
    const http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n";
    const body = brotliCompressSync(Buffer.alloc(5_000_000, "a"));
    const entries = await entriesOf(
      Buffer.concat(Array.from({ length: 20 }, () => warcRecord({ http, body }))),
    );
    const outcomes = entries.map(({ outcome, reason, bytes }) => [outcome, reason, bytes?.length ?? 0]);
    expect(outcomes).toEqual([
      ...Array.from({ length: 13 }, () => ["page", null, 5_000_000]),
      ["damaged", "ratio", 0],
    ]);
  });

  it("stops after more records than the limit and the file's size allow", async () => {
    const record = Buffer.from("WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n\r\n");
    const entries = await entriesOf(Buffer.concat(Array.from({ length: 100 }, () => record)), { records: 5 });
    // 100 × 35 bytes allow 13 more.
    expect(entries).toHaveLength(19);
    expect(entries.at(-1)).toMatchObject({ record: 19, outcome: "damaged", reason: "records" });
  });

  function hurt(bytes: Buffer, at: number): Buffer {
    bytes[at] = (bytes[at] ?? 0) ^ 255;
    return bytes;
  }
});
