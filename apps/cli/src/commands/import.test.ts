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
    expect([ran.code, ran.err]).toEqual([0, "pages 2\n"]);
    expect(ran.out).toBe(
      `2 pages: 2 kept, 0 the same as an earlier one.\n  without main text  0\n  independent groups 1\n  refused            none\n  no pages           1 not-html\nDocuments, index.csv and copies.csv are in ${out}.\n`,
    );
    expect(readdirSync(out).sort()).toEqual(["copies.csv", "import.json", "index.csv", "pages-00000.jsonl"]);
    expect(readFileSync(`${out}/index.csv`, "utf8").split("\n")[2]).toMatch(
      /^p000002,2,1,https:\/\/example\.org\/,,kept,,乙,.*,p000001$/,
    );
    const again = await place.commonweal("import", place.inside("saved"), archive, "--out", out, "--json");
    expect([again.code, again.err]).toEqual([0, ""]);
    expect(JSON.parse(again.out)).toMatchObject({ pages: 2, kept: 2, groups: 1, damaged: [] });
  });

  it("says what it cannot read, without its name", async () => {
    const secret = put("李四的来信.txt", "secret");
    const ran = await place.commonweal("import", secret, "--out", place.inside("out"));
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(
      /^Found, as source 1, a file that is neither an archive \(WARC\) nor a page; expected/,
    );
    expect(ran.err).not.toMatch(/李四|secret/);
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
