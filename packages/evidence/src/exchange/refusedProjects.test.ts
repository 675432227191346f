import { describe, expect, it } from "vitest";
import { writeZip } from "../documents/zip/writeZip.ts";
import { EvidenceError } from "../errors.ts";
import { plain, project, root, selection, source } from "../testing/qdeParts.ts";
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

  it("more items than the limit", () => {
    const many = project(source(selection(0, 1).repeat(10)));
    expect(() => readQdpx(many, { limits: { rows: 20 } })).toThrow(
      expect.objectContaining({ code: "limit-exceeded" }),
    );
    expect(readQdpx(many, { limits: { rows: 22 } }).project.codings).toHaveLength(10);
  });
});
