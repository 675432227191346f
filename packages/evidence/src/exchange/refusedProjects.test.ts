import type { Limits } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import { writeZip } from "../documents/zip/writeZip.ts";
import { EvidenceError } from "../errors.ts";
import { code, coding, plain, project, root, selection, source } from "../testing/qdeParts.ts";
import { qdpxOf } from "../testing/qdpxOf.ts";
import { readQdpx } from "./readQdpx.ts";

describe("refused", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["nothing", "", "invalid-file"],
    ["no XML", "hello", "invalid-file"],
    ["XML that ends early", plain.slice(0, 200), "invalid-file"],
    ["another root", "<html/>", "invalid-file"],
    ["a project in another element", `<a>${plain}</a>`, "invalid-file"],
    ["two roots", plain + plain, "invalid-file"],
    ["a DOCTYPE", `<!DOCTYPE Project [<!ENTITY e "x">]>${plain}`, "unsupported"],
    ["an external DTD", `<!DOCTYPE Project SYSTEM "file:///etc/passwd">${plain}`, "unsupported"],
    ["an entity that nobody declared", root("<Description>&secret;</Description>"), "invalid-file"],
    ["an attribute twice", `<Project name="a" name="b"/>`, "invalid-file"],
    ["a control character by number", root("<Description>&#1;</Description>"), "invalid-file"],
    ["NUL in the XML", `${plain}\u0000`, "invalid-file"],
    ["elements that close in the wrong order", root("<CodeBook><Codes></CodeBook></Codes>"), "invalid-file"],
    ["bytes that are no UTF-8", Uint8Array.of(0x3c, 0x50, 0xff, 0xfe, 0x80), "invalid-text"],
    [
      "an encoding that nobody knows",
      new TextEncoder().encode(`<?xml version="1.0" encoding="secret-1"?>${plain}`),
      "invalid-text",
    ],
    ["100,000 levels of codes", root(`<CodeBook><Codes>${"<Code>".repeat(100_000)}`), "limit-exceeded"],
    ["300 levels of what is passed over", root(`<Links>${"<Link>".repeat(300)}`), "limit-exceeded"],
    ["an archive without project.qde", writeZip([]), "invalid-file"],
    ["an archive cut off", qdpxOf(plain).subarray(0, 60), "invalid-file"],
    ["an archive whose project is no XML", qdpxOf("no"), "invalid-file"],
    ["an archive with an archive as project", qdpxOf(qdpxOf(plain)), "invalid-text"],
    [
      "2,000 attributes in one element",
      root(`<Users><User ${Array.from({ length: 2000 }, (_, at) => `a${at}=""`).join(" ")}/></Users>`),
      "limit-exceeded",
    ],
  ])("%s", (_, input, expected) => {
    let error: unknown;
    try {
      readQdpx(input);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(EvidenceError);
    expect((error as EvidenceError).code).toBe(expected);
    expect((error as EvidenceError).message).not.toMatch(/secret|hello|html|Help|abc/);
  });

  it("more elements, lines, bytes of XML, of texts and of memos than the limits, each just at its limit kept", () => {
    const many = project(source(selection(0, 1).repeat(10)));
    const elements = many.match(/<[A-Z]/g)?.length ?? 0;
    const note = `<Notes><Note guid="n"><PlainTextContent>12345</PlainTextContent></Note></Notes>`;
    const noted = root(
      code() +
        note +
        `<Sources>${source(selection(0, 1, `${coding()}<NoteRef targetGUID="n"/>`).repeat(4))}</Sources>`,
    );
    const path = '<TextSource guid="t" plainTextPath="internal://t.txt"/>'.repeat(3);
    const files = qdpxOf(project(path), [["sources/t.txt", "12345"]]);
    const cases: [string | Uint8Array, Partial<Limits>, Partial<Limits>][] = [
      [many, { rows: elements }, { rows: elements - 1 }],
      [project(source("", "a\nb\nc")), { rows: 8 }, { rows: 2 }],
      [many, { inputSize: many.length }, { inputSize: many.length - 1 }],
      [noted, { unzippedSize: 40 }, { unzippedSize: 39 }],
      [files, { unzippedSize: 2000 }, { unzippedSize: 14 }],
    ];
    for (const [input, enough, tooLittle] of cases) {
      expect(readQdpx(input, { limits: enough }).project.codes).toHaveLength(1);
      expect(() => readQdpx(input, { limits: tooLittle })).toThrow(
        expect.objectContaining({ code: "limit-exceeded" }),
      );
    }
  });
});
