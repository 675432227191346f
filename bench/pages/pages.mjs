// Imports pages of its own making from a web archive: time, peak memory, near-copies found.
// Usage: pnpm build, then node bench/pages/pages.mjs [--pages 10000] [--seed 1] [--plain]
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { importPages, simplifiedFolder } from "../../packages/evidence/dist/node/index.js";
import { madePages } from "./madePages.mjs";

const { values: flags } = parseArgs({
  options: {
    pages: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    plain: { type: "boolean", default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), "pages-"));
try {
  const archive = join(folder, "pages.warc");
  const origins = new Map();
  let bytes = 0;
  const file = createWriteStream(archive);
  for (const { page, origin, html } of madePages(Number(flags.pages), Number(flags.seed))) {
    const id = (number) => `p${String(number + 1).padStart(6, "0")}`;
    origins.set(id(page), id(origin));
    const block = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`);
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/${page}\r\nWARC-Date: 2020-02-03T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
    const record = Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
    bytes += html.length === 0 ? 0 : block.length;
    if (!file.write(flags.plain ? record : gzipSync(record, { level: 1 }))) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
  const [begun, before] = [performance.now(), process.cpuUsage()];
  const out = join(folder, "out");
  const summary = await importPages({ paths: [archive], out, fold: await simplifiedFolder() });
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(before);

  const groups = new Map();
  const [header = "", ...lines] = readFileSync(join(out, "index.csv"), "utf8").trim().split("\n");
  // Titles and notes may hold commas, in quotation marks.
  const cellsOf = (line) =>
    line.match(/(?:"(?:[^"]|"")*"|[^,"]*)(?:,|$)/g).map((cell) => cell.replace(/,$/, ""));
  const at = cellsOf(header).indexOf("independence_group");
  for (const line of lines) {
    groups.set(line.slice(0, 7), cellsOf(line)[at]);
  }
  const planted = [...origins].filter(([id, origin]) => id !== origin);
  const found = planted.filter(([id, origin]) => groups.get(id) === groups.get(origin)).length;
  const together = [...groups].filter(([id, group]) => id !== group);
  const right = together.filter(([id, group]) => origins.get(id) === origins.get(group)).length;
  console.log(
    JSON.stringify({
      pages: summary.pages,
      kept: summary.kept,
      htmlMB: Math.round(bytes / 1e6),
      archiveMB: Math.round(statSync(archive).size / 1e6),
      seconds: Number(seconds.toFixed(1)),
      cpuSeconds: Number(((user + system) / 1e6).toFixed(1)),
      peakRssMB: Math.round(process.resourceUsage().maxRSS / 1024),
      copies: { planted: planted.length, recall: found / planted.length, precision: right / together.length },
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
