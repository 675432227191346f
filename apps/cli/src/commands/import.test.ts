import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";

const place = workplace();
const sentence = "志愿者把白菜、萝卜和土豆一袋一袋搬下来，按楼栋分好，再送到每一户的门口。";
const page = (title: string, extra = "") =>
  `<html lang="zh"><title>${title}</title><body><p>${sentence.repeat(3)}</p><p>${sentence.repeat(2)}${extra}</p></body></html>`;
const response = (html: string, http = "Content-Type: text/html; charset=utf-8") => {
  const block = Buffer.from(`HTTP/1.1 200 OK\r\n${http}\r\n\r\n${html}`);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
};
const put = (name: string, bytes: Uint8Array | string) => {
  writeFileSync(place.inside(name), bytes);
  return place.inside(name);
};

describe("commonweal import", () => {
  it("writes documents, index and copies, and sums up", async () => {
    mkdirSync(place.inside("saved"));
    put("saved/a.html", page("甲"));
    const archive = put(
      "b.warc.gz",
      Buffer.concat(
        [response(page("乙", "另一句。")), response("", "Content-Type: image/png")].map((record) =>
          gzipSync(record),
        ),
      ),
    );
    const out = place.inside("out");
    const ran = await place.commonweal("import", place.inside("saved"), archive, "--out", out);
    expect([ran.code, ran.err]).toEqual([0, "documents 2\n"]);
    expect(ran.out).toBe(
      `2 documents: 2 kept, 0 merged with an earlier one of the same bytes, 0 refused.\n  without text       0\n  independent groups 1 (near-copies are in one)\n  refused            none\n  passed over        1 not-html\n${out} holds the texts, index.csv with what became of each, copies.csv, and sources.csv: sources of a case, near-copies in one group.\nNext: \`commonweal convert ${out} project.qdpx\` to code them in another program, or \`commonweal tables ${out} --words --out tables\`.\n`,
    );
    expect(readdirSync(out).sort()).toEqual([
      ...["copies.csv", "import.json", "index.csv", "pages-00000.jsonl", "sources.csv"],
    ]);
    expect(readFileSync(`${out}/index.csv`, "utf8").split("\n")[2]).toMatch(
      /^p000002,2,1,https:\/\/example\.org\/,,kept,,乙,.*,p000001,$/,
    );
    const again = await place.commonweal("import", place.inside("saved"), archive, "--out", out, "--json");
    expect([again.code, again.err]).toEqual([0, ""]);
    expect(JSON.parse(again.out)).toMatchObject({ pages: 2, kept: 2, groups: 1, damaged: [] });
  });

  it("reads documents of other kinds, which inspect counts and convert and tables take", async () => {
    mkdirSync(place.inside("interviews"));
    put("interviews/a.txt", "问：几点？\n答：八点。\n问：好。\n");
    put("interviews/b.md", "# Minutes\n\nAll were there, all of them.\n");
    put("interviews/c.pdf", "%PDF-1.7 secret");
    put("interviews/.hidden", "secret");
    const out = place.inside("out");
    const ran = await place.commonweal("import", place.inside("interviews"), "--out", out);
    expect(ran.out).toMatch(
      /^3 documents: 2 kept, 0 merged .*, 1 refused\.\n(?:.*\n){2} {2}refused {12}1 unsupported\n {2}passed over {8}1 hidden\n/,
    );
    for (const path of [out, `${out}/pages-00000.jsonl`]) {
      expect(JSON.parse((await place.commonweal("inspect", path, "--json")).out)).toEqual({
        format: "import",
        documents: 2,
        report: {
          ...{ kept: 2, merged: 0, dropped: 1 },
          warnings: ["Kept as markdown: 1.", "Kept as transcript: 1.", "Dropped as refused: unsupported: 1."],
        },
      });
    }
    const converted = await place.commonweal("convert", out, place.inside("p.qdpx"), "--json");
    expect(JSON.parse(converted.out)).toMatchObject({ from: "import", to: "qdpx", sources: 2, codings: 0 });
    expect(
      JSON.parse((await place.commonweal("inspect", place.inside("p.qdpx"), "--json")).out),
    ).toMatchObject({
      format: "qdpx",
      sources: 2,
    });
    await place.commonweal("tables", out, "--words", "--out", place.inside("tables"));
    expect(readFileSync(place.inside("tables/words.csv"), "utf8")).toMatch(/^Minutes,all,2$/m);
  });

  it("says what it cannot read, without its name", async () => {
    mkdirSync(place.inside("李四的来信"));
    const ran = await place.commonweal("import", place.inside("李四的来信"), "--out", place.inside("out"));
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/^Found, as source 1, a folder without files; expected documents/);
    expect(ran.err).not.toMatch(/李四/);
    const missing = await place.commonweal("import", place.inside("none"), "--out", place.inside("out"));
    expect([missing.code, missing.out]).toEqual([1, ""]);
    expect(missing.err).toMatch(/^Found nothing at the path given; expected/);
  });
});

describe("commonweal inspect", () => {
  it("sends who names a folder of pages to import", async () => {
    mkdirSync(place.inside("pages"));
    put("pages/a.html", page("甲"));
    const ran = await place.commonweal("inspect", place.inside("pages"));
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/^Found a folder that holds no case; expected .*\n.*`commonweal import`/);
  });

  it("tells title and pages of a saved page and of an archive", async () => {
    const saved = await place.commonweal("inspect", put("a.html", page("甲")), "--json");
    expect(JSON.parse(saved.out)).toEqual({
      format: "html",
      title: "甲",
      pages: 1,
      paragraphs: 2,
      report: { kept: 2, merged: 0, dropped: 0, warnings: [] },
    });
    const archive = put(
      "b.warc",
      Buffer.concat([response(page("乙")), response("", "Content-Type: image/png"), Buffer.from("x")]),
    );
    const archived = await place.commonweal("inspect", archive, "--json");
    expect(JSON.parse(archived.out)).toEqual({
      format: "warc",
      title: "乙",
      pages: 1,
      report: {
        kept: 1,
        merged: 0,
        dropped: 1,
        warnings: [
          "Record 3 is damaged (record-header); the rest was not read.",
          "1 records are no pages or cannot be read: not-html.",
        ],
      },
    });
    expect((await place.commonweal("inspect", archive)).out).toContain("乙: warc\n  pages      1\n");
  });
});
