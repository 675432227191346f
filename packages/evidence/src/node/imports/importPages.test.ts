import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { readSourcesCsv } from "../../formats/readSourcesCsv.ts";
import { warcRecord } from "../../testing/craftedWarc.ts";
import { docxOf } from "../../testing/docxOf.ts";
import { newsPage } from "../../testing/newsPage.ts";
import { importPages } from "./importPages.ts";

const home = mkdtempSync(join(tmpdir(), "import-"));
afterAll(() => rmSync(home, { recursive: true }));
let folders = 0;
const folder = () => {
  folders += 1;
  return join(home, `f${folders}`);
};
const bytesIn = (out: string) =>
  Object.fromEntries(
    readdirSync(out)
      .sort()
      .map((file) => [file, readFileSync(join(out, file), "utf8")]),
  );
const linesIn = (out: string) =>
  readdirSync(out)
    .filter((file) => file.startsWith("pages-"))
    .sort()
    .flatMap((file) =>
      readFileSync(join(out, file), "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    );
/** A sentence of its own for each number, long enough to be the main text. */
const body = (page: number) =>
  `<p>${Array.from({ length: 60 }, (_, at) => String.fromCodePoint(0x4e00 + ((page * 7919 + at * 104_729) % 20_000))).join("")}，完。</p>`;
const page = (number: number) => newsPage({ title: `新闻第${number}号的标题`, body: body(number) });

function archive(pages: number, pageOf = body): string {
  const file = join(home, "archive.warc.gz");
  const records = Array.from({ length: pages }, (_, number) => [
    warcRecord({ type: "request" }),
    warcRecord({ uri: `https://example.org/${number}`, body: pageOf(number) }),
  ]);
  writeFileSync(file, Buffer.concat(records.flat().map((record) => gzipSync(record))));
  return file;
}

describe("importPages", () => {
  it("keeps, merges, refuses and counts, each page on a line of its own", async () => {
    const file = join(home, "mixed.warc");
    const html = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    writeFileSync(
      file,
      Buffer.concat([
        warcRecord({ type: "warcinfo" }),
        warcRecord({ uri: "https://example.org/a", body: page(1) }),
        warcRecord({ uri: "https://example.org/b", body: page(1) }),
        warcRecord({ type: "revisit" }),
        warcRecord({ body: "<div>".repeat(100) }),
        warcRecord({ http: `${html}Content-Encoding: zstd\r\n\r\n` }),
        warcRecord({ http: `${html}\r\n`, body: Uint8Array.of(0xc9, 0xe7) }),
        warcRecord({ body: "<p>x" }),
        warcRecord({ body: newsPage({ body: `${body(1)}<p>另外的一句话。</p>` }) }),
        warcRecord({ fields: { "Content-Length": "-1" } }),
      ]),
    );
    const out = folder();
    const summary = await importPages({ paths: [file], out });
    expect(summary).toEqual({
      pages: 7,
      kept: 3,
      merged: 1,
      withoutText: 1,
      refused: { "content-encoding": 1, "invalid-text": 1, "limit-exceeded: depth": 1 },
      skipped: { "not-a-response": 1, revisit: 1 },
      damaged: [{ source: 1, record: 10, reason: "length" }],
      groups: 1,
      shards: 1,
    });
    const [head, ...lines] = linesIn(out);
    expect(head).toEqual({
      shard: 0,
      skipped: [
        ["not-a-response", 1],
        ["revisit", 1],
      ],
    });
    expect(lines.map(({ id, record, outcome, reason }) => [id, record, outcome, reason])).toEqual([
      ["p000001", 2, "kept", null],
      ["p000002", 3, "merged", "p000001"],
      ["p000003", 5, "refused", "limit-exceeded: depth"],
      ["p000004", 6, "refused", "content-encoding"],
      ["p000005", 7, "refused", "invalid-text"],
      ["p000006", 8, "kept", null],
      ["p000007", 9, "kept", null],
      ["p000008", 10, "damaged", "length"],
    ]);
    expect(lines[0]).toMatchObject({
      address: "https://example.org/a",
      charset: "utf-8",
      document: { title: "新闻第1号的标题" },
    });
    expect(Object.fromEntries(lines[0].document.properties)).toMatchObject({
      address: "https://example.org/a",
      date: "2020-02-03",
    });
    const index = readFileSync(join(out, "index.csv"), "utf8").split("\n");
    expect(index[0]).toBe(
      "id,source,record,address,archived,outcome,reason,title,date,author,language,characters,shard,independence_group,note",
    );
    expect(index[7]?.endsWith(",0,p000001,")).toBe(true);
    expect(readFileSync(join(out, "copies.csv"), "utf8")).toMatch(
      /^a,b,similarity\np000001,p000007,0\.\d+\n$/,
    );
  });

  it("writes no line separator of Unicode as it is, since some readers end a line there", async () => {
    const from = folder();
    mkdirSync(from);
    writeFileSync(join(from, "notes.txt"), "first\u2028second\u2029third");
    const out = folder();
    await importPages({ paths: [from], out });
    const written = readFileSync(join(out, "pages-00000.jsonl"), "utf8");
    expect(written).not.toMatch(/[\u2028\u2029]/);
    expect(written).toContain("\\u2028");
    const [, line] = linesIn(out);
    expect(line.document.text).toMatch(/first\s+second\s+third/);
  });

  it("reads folders by path, single pages, and several sources", async () => {
    const pages = folder();
    mkdirSync(join(pages, "更深"), { recursive: true });
    for (const [file, number] of [
      ["b.html", 1],
      ["a.HTM", 2],
      ["更深/c.shtml", 3],
      ["notes.txt", 4],
    ] as const)
      writeFileSync(join(pages, file), page(number));
    const out = folder();
    const paths = [pages, join(pages, "b.html"), archive(2, page)];
    expect(await importPages({ paths, out })).toMatchObject({ pages: 7, kept: 5, merged: 2 });
    const seen = linesIn(out)
      .slice(1)
      .map(({ source, address, outcome }) => [source, address, outcome]);
    expect(seen).toEqual([
      [1, "a.HTM", "kept"],
      [1, "b.html", "kept"],
      [1, "notes.txt", "kept"],
      [1, "更深/c.shtml", "kept"],
      [2, "b.html", "merged"],
      [3, "https://example.org/0", "kept"],
      [3, "https://example.org/1", "merged"],
    ]);
  });

  it("reads every kind of document in a folder, and says of each file what became of it", async () => {
    const from = folder();
    mkdirSync(join(from, ".git"), { recursive: true });
    const long =
      "The volunteers met at the gate at six and sorted the bags by building, floor and door. ".repeat(3);
    for (const [file, content] of [
      ["a.txt", `${long}\n`],
      ["b.txt", `Copied from another desk. ${long}\n`],
      ["c.md", "---\ntitle: Minutes\ndate: 2020-02-03\n---\n# First\n\nAll were there.\n"],
      ["d.docx", docxOf("<w:p><w:r><w:t>八点开门。</w:t></w:r></w:p>")],
      ["e.vtt", "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v 王姐>八点</v>\n"],
      ["f.txt", "问：几点？\n答：八点。\n问：好。\n"],
      ["g.csv", "author,text\nA,a\nB,b\n"],
      ["h.html", page(1)],
      ["i.pdf", "%PDF-1.7 secret"],
      ["j.csv", "from,to\na,b\n"],
      ["k.txt", `${long}\n`],
      [".git/config", "x"],
      ["~$d.docx", "x"],
    ] as const)
      writeFileSync(join(from, file), content);
    const archived = join(from, "l.warc");
    writeFileSync(archived, warcRecord({ uri: "https://example.org/l", body: page(2) }));
    const out = join(from, "out");
    const summary = await importPages({ paths: [from], out });
    expect(summary).toEqual({
      pages: 12,
      kept: 9,
      merged: 1,
      withoutText: 0,
      refused: { "invalid-table: 1": 1, unsupported: 1 },
      skipped: { hidden: 2 },
      damaged: [],
      groups: 8,
      shards: 1,
    });
    const lines = linesIn(out).slice(1);
    expect(lines.map(({ address, outcome, document }) => [address, outcome, document?.format])).toEqual([
      ["a.txt", "kept", "text"],
      ["b.txt", "kept", "text"],
      ["c.md", "kept", "markdown"],
      ["d.docx", "kept", "docx"],
      ["e.vtt", "kept", "transcript"],
      ["f.txt", "kept", "transcript"],
      ["g.csv", "kept", "posts"],
      ["h.html", "kept", "html"],
      ["i.pdf", "refused", undefined],
      ["j.csv", "refused", undefined],
      ["k.txt", "merged", undefined],
      ["https://example.org/l", "kept", "html"],
    ]);
    expect(lines[8].warnings).toEqual([expect.stringMatching(/^Found a PDF; expected its text/)]);
    expect(readFileSync(join(out, "index.csv"), "utf8")).toMatch(
      /^p000009,.*refused,unsupported,.*Found a PDF/m,
    );
    const { sources } = readSourcesCsv(readFileSync(join(out, "sources.csv")));
    expect(
      sources.map(({ id, title, date, url, kind, independenceGroup }) => [
        id,
        title,
        date,
        url,
        kind,
        independenceGroup,
      ]),
    ).toEqual([
      ["p000001", "a.txt", null, null, "document", "p000001"],
      ["p000002", "b.txt", null, null, "document", "p000001"],
      ["p000003", "Minutes", "2020-02-03", null, "document", "p000003"],
      ["p000004", "d.docx", null, null, "document", "p000004"],
      ["p000005", "e.vtt", null, null, "transcript", "p000005"],
      ["p000006", "f.txt", null, null, "transcript", "p000006"],
      ["p000007", "g.csv", null, null, "posts", "p000007"],
      ["p000008", "新闻第1号的标题", "2020-02-03", null, "web page", "p000008"],
      ["p000012", "新闻第2号的标题", "2020-02-03", "https://example.org/l", "web page", "p000012"],
    ]);
    expect(await importPages({ paths: [from], out })).toEqual(summary);
  });

  it("goes on where it was stopped, to the same bytes", async () => {
    const paths = [archive(620), archive(620)];
    const whole = folder();
    const told: number[] = [];
    const expected = await importPages({ paths, out: whole, onProgress: (pages) => told.push(pages) });
    expect(expected).toMatchObject({ pages: 1240, kept: 620, merged: 620, shards: 5 });
    expect(told).toEqual([250, 500, 750, 1000, 1240]);
    for (const stops of [[250], [500, 750], [1000]]) {
      const out = folder();
      for (const stop of stops) {
        const controller = new AbortController();
        const onProgress = (pages: number) => pages === stop && controller.abort(new Error("stopped"));
        await expect(importPages({ paths, out, onProgress, signal: controller.signal })).rejects.toThrow(
          "stopped",
        );
        expect(linesIn(out).filter((line) => "id" in line)).toHaveLength(stop);
        writeFileSync(join(out, ".1.pages-00009.jsonl.partial"), "half");
      }
      expect(await importPages({ paths, out })).toEqual(expected);
      expect(bytesIn(out)).toEqual(bytesIn(whole));
      expect(await importPages({ paths, out })).toEqual(expected);
      expect(bytesIn(out)).toEqual(bytesIn(whole));
    }
  });

  it("knows where it was when the last page filled a shard, or the source was damaged", async () => {
    const file = join(home, "full.warc");
    const records = Array.from({ length: 250 }, (_, number) => warcRecord({ body: page(number) }));
    writeFileSync(
      file,
      Buffer.concat([...records.slice(0, 249), warcRecord({ fields: { "Content-Length": "x" } })]),
    );
    const [out, again] = [folder(), folder()];
    const expected = await importPages({ paths: [file, file], out });
    expect(expected).toMatchObject({ pages: 498, kept: 249, merged: 249, shards: 3 });
    await importPages({ paths: [file, file], out: again });
    for (const late of ["pages-00002.jsonl", "pages-00001.jsonl"]) rmSync(join(again, late));
    expect(await importPages({ paths: [file, file], out: again })).toEqual(expected);
    expect(bytesIn(again)).toEqual(bytesIn(out));
  });

  it("refuses other folders, other sources and folders without files", async () => {
    const paths = [archive(1)];
    const other = folder();
    mkdirSync(other);
    writeFileSync(join(other, "letter.txt"), "");
    const out = folder();
    await importPages({ paths, out });
    const own = folder();
    mkdirSync(own);
    writeFileSync(join(own, "thesis.partial"), "mine");
    const empty = folder();
    mkdirSync(empty);
    for (const options of [
      { paths, out: other },
      { paths: [archive(2)], out },
      { paths, out: own },
      { paths: [empty], out: folder() },
    ]) {
      await expect(importPages(options)).rejects.toMatchObject({
        name: "EvidenceError",
        code: "invalid-file",
      });
    }
    expect(readdirSync(other)).toEqual(["letter.txt"]);
  });
});
