import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";

const { inside, put, commonweal } = workplace();
const samples = new URL("../../../../packages/evidence/fixtures/docx.json", import.meta.url);
const cue = "00:00:01.000 --> 00:00:02.000";
const page = `<!DOCTYPE html><html><head><title>News</title></head><body><article><h1>News</h1>${"<p>The volunteers met at the gate at six and sorted the bags by building, floor and door.</p>".repeat(8)}</article></body></html>`;

describe("inspect of documents", () => {
  it.each([
    ["a.txt", "a\n\nb\n", { format: "text", paragraphs: 2 }],
    ["a.md", "---\ntitle: T\n---\n# A\n\nb\n", { format: "markdown", paragraphs: 2, title: "T" }],
    ["a.txt", "问：几点？\n答：八点。\n问：好。\n", { format: "turns", turns: 3 }],
    ["a.vtt", `WEBVTT\n\n${cue}\n<v A>a</v><v B>b</v>\n\n${cue}\nc\n`, { format: "vtt", cues: 2 }],
    ["a.srt", `1\n${cue}\na\n\n2\n${cue}\nb\n`, { format: "srt", cues: 2 }],
    ["a.csv", "author,text\nA,a\nB,b\n", { format: "posts", posts: 2 }],
    ["a.html", page, { format: "html", pages: 1, title: "News" }],
    ["letter.txt", "From Monday to Friday, we met.\n", { format: "text", paragraphs: 1 }],
    ["a.txt", "source,target\na,b\n", { format: "text" }],
    ["edges.csv", "source,target,text\na,b,c\n", { format: "csv", nodes: 2, ties: 1 }],
    ["net.txt", "*Vertices 2\n1 a\n2 b\n*Edges\n1 2\n", { format: "pajek", nodes: 2 }],
  ])("counts what is in %s", async (name, content, expected) => {
    const { code, out } = await commonweal("inspect", put(name, content), "--json");
    expect(code).toBe(0);
    const found = JSON.parse(out);
    expect(found).toMatchObject(expected);
    expect(Object.keys(found.report)).toEqual(["kept", "merged", "dropped", "warnings"]);
  });

  it("counts the paragraphs of a Word document, and tells it for people", async () => {
    const [sample] = JSON.parse(readFileSync(samples, "utf8")).files;
    writeFileSync(inside("a.docx"), Buffer.from(sample.base64, "base64"));
    const { out } = await commonweal("inspect", inside("a.docx"), "--json");
    expect(JSON.parse(out)).toMatchObject({
      format: "docx",
      paragraphs: 7,
      title: "Interview 3",
      report: { dropped: 2 },
    });
    const { out: text } = await commonweal("inspect", inside("a.docx"));
    expect(text).toBe(`Interview 3: docx
  paragraphs 7
  passages: 7 kept, 0 merged, 2 dropped
  note: 1 stretch of hidden text left out.
  note: 1 header or footer left out.
`);
  });

  it("takes the format and the encoding that are named", async () => {
    writeFileSync(inside("a.txt"), Uint8Array.of(0xc9, 0xe7, 0x3a, 0x61));
    const { out } = await commonweal(
      "inspect",
      inside("a.txt"),
      "--encoding",
      "gbk",
      "--from",
      "turns",
      "--json",
    );
    expect(JSON.parse(out)).toMatchObject({ format: "turns", turns: 1 });
  });

  it.each([
    ["a.pdf", "%PDF-1.7 secret", /^Found a PDF; expected its text/],
    ["a.docx", "secret", /^Found no directory of a zip archive/],
    ["a.vtt", "secret", /^Line 1: found a line that is not WEBVTT/],
    ["secret.txt", "secret\0", /^Line 1: found a NUL character/],
    ["a.csv", 'author,text\n"secret', /^Line 2: found a quote that is never closed/],
  ])("ends with 1 on a broken %s, and tells nothing of it", async (name, content, message) => {
    const { code, out, err } = await commonweal("inspect", put(name, content), "--json");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/secret/);
  });
});
