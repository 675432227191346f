import { createHash } from "node:crypto";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { filled } from "./filled.mjs";

const record = (type, block, more = "") =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\n${more}Content-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
const response = (body, more = "", http = "") =>
  record("response", `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${http}\r\n${body}`, more);
const tiny = "WARC/1.0\r\nContent-Length:0\r\n\r\n\r\n\r\n";
const page = response(`<p>${"社区工作者每天上门登记居民的需要。".repeat(40)}`);
/** Records that are packed one by one or many at once, with noise between that makes the file pack `ratio` times. */
const packedTo = (part, ratio = 15) => {
  return (bytes) => {
    const size = 4_000_000;
    const many = Buffer.from(part.repeat(Math.ceil(size / part.length)));
    const noise = Buffer.alloc(Math.floor(size / ratio));
    for (let at = 0, state = 1; at < noise.length; at += 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      noise[at] = state >>> 24;
    }
    const kept = Buffer.from(record("metadata", noise.toString("latin1")), "utf8");
    return filled(gzipSync(Buffer.concat([many, kept])))(bytes);
  };
};

/** Web archives. */
export const archives = [
  ["warc", "records of nothing", filled(tiny)],
  ["warc", "responses of nothing", filled(response(""))],
  ["warc", "pages", filled(page)],
  ["warc", "pages of 5 MB", filled(response("a".repeat(5_000_000)))],
  ["warc", "pages with a digest", filled(digested(page))],
  [
    "warc",
    "pages in chunks of a byte",
    filled(response(`${"1\r\na\r\n".repeat(600_000)}0\r\n\r\n`, "", "Transfer-Encoding: chunked\r\n")),
  ],
  ["warc", "pages packed by brotli", (bytes) => filled(packedPage(brotliCompressSync, "br"))(bytes)],
  ["warc", "pages packed by gzip", (bytes) => filled(packedPage(gzipSync, "gzip"))(bytes)],
  ["warc", "headers of 60 KB", filled(record("metadata", "", `A: ${"a".repeat(60_000)}\r\n`))],
  ["warc", "lines of headers", filled(record("metadata", "", "A:\r\n".repeat(15_000)))],
  ["warc", "headers of HTTP", filled(response("a", "", "A:\r\n".repeat(15_000)))],
  ["warc", "one record", (bytes) => Buffer.from(record("metadata", "a".repeat(bytes - 100)))],
  ["warc", "a header that does not end", filled("a", { before: "WARC/1.0\r\n" })],
  ["warc", "packed: records of nothing", packedTo(tiny)],
  ["warc", "packed: pages of a letter", packedTo(response("a"))],
  ["warc", "packed: pages", packedTo(page)],
  ["warc", "packed: pages of 4 MB", packedTo(response("a".repeat(4_000_000)))],
  ["warc", "packed: one gzip for each record", filled(gzipSync(tiny))],
  ["warc", "packed: one gzip for each page", filled(gzipSync(page))],
  ["warc", "packed: gzips of nothing", filled(gzipSync(""), { before: gzipSync(tiny) })],
];

function packedPage(pack, name) {
  const body = pack(Buffer.from("a".repeat(5_000_000)));
  const head = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: ${name}\r\n\r\n`;
  const record = `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${head.length + body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(record + head), body, Buffer.from("\r\n\r\n")]);
}

function digested(text) {
  const block = text.slice(text.indexOf("\r\n\r\n") + 4, -4);
  const digest = createHash("sha256").update(block).digest("hex");
  return text.replace("Content-Length", `WARC-Block-Digest: sha256:${digest}\r\nContent-Length`);
}
