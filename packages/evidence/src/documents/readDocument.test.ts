import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EvidenceError } from "../errors.ts";
import { documentFault } from "../testing/documentFault.ts";
import { docxOf, paragraph } from "../testing/docxOf.ts";
import { documentFormats } from "./documentFormats.ts";
import { readDocument } from "./readDocument.ts";

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("readDocument", () => {
  it.each([
    ["a PDF", "%PDF-1.7\n", /\.docx/],
    ["rich text", "{\\rtf1 a}", /\.docx/],
    ["an older Word file", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", /\.docx/],
    ["a PNG", "\x89PNG\r\n\x1a\n", /recognised/],
    ["a JPEG", "\xff\xd8\xff\xe0", /recognised/],
    ["a GIF", "GIF89a", /recognised/],
    ["a bitmap", "BM\x36\x00\x0c\x00\x00\x00\x00\x00\x36\x00", /recognised/],
    ["a TIFF", "II*\0", /recognised/],
    ["a TIFF of the other order", "MM\0*", /recognised/],
    ["a WebP or a sound", "RIFF\0\0\0\0WEBP", /transcript/],
    ["an MP3", "ID3\x03", /transcript/],
    ["an MP4", "\0\0\0\x18ftypmp42", /transcript/],
    ["an Ogg", "OggS\0", /transcript/],
    ["a FLAC", "fLaC\0", /transcript/],
    ["a Matroska film", "\x1a\x45\xdf\xa3", /transcript/],
    ["a gzip", "\x1f\x8b\x08", /in it/],
    ["a 7z", "7z\xbc\xaf\x27\x1c", /in it/],
    ["a RAR", "Rar!\x1a\x07", /in it/],
  ])("refuses %s and says what to give instead", (_, start, instead) => {
    const act = () => readDocument(latin1(start), { fileName: "a.txt" });
    expect(act).toThrow(expect.objectContaining({ code: "unsupported" }));
    expect(act).toThrow(instead);
  });

  it.each(["BMW is a car.", "ID 3", "7zip", "RIF", "Rar", "%PDF"])("takes %j for text", (text) => {
    expect(readDocument(utf8(text)).document.text).toBe(text);
  });

  it("reads by content, then by name, then as it is told", () => {
    expect(readDocument(docxOf(paragraph("a")), { fileName: "a.txt" }).document.format).toBe("docx");
    expect(readDocument(utf8("# a"), { fileName: "a.md" }).document.passages[0]?.kind).toBe("heading");
    expect(readDocument(utf8("A: a"), { format: "turns" }).document.format).toBe("transcript");
    expect(readDocument(latin1("\xb2\xe2: a\n\xb2\xe2: b"), { encoding: "gbk" }).document.text).toBe(
      "测: a\n测: b",
    );
  });

  it("reads a web page by the reader that is given, and refuses it without one", () => {
    const page = utf8("<html><p>a</p></html>");
    const reading = readDocument(utf8("a"));
    const readHtml = (input: Uint8Array, options?: { readonly charset?: string }) => {
      expect([input, options]).toEqual([page, { charset: "gbk" }]);
      return reading;
    };
    expect(readDocument(page, { readHtml, encoding: "gbk" })).toBe(reading);
    expect(() => readDocument(page)).toThrow(expect.objectContaining({ code: "unsupported" }));
  });

  it("tells nothing of a file in errors, reports and paths", () => {
    const secret = "Zhang-Secret-13800138000";
    const odd = fc.constantFrom(
      "\0",
      "\n",
      "\r\n",
      '"',
      ",",
      "text,",
      "author,text\n",
      "WEBVTT\n\n",
      "00:00:01,000 --> 00:00:02,000\n",
      "<v ",
      ">",
      ": ",
      "：",
      "[00:01] ",
      "---\n",
      "title: ",
      "# ",
      "<!DOCTYPE ",
      "<w:p>",
      "</w:p>",
      "&",
      ";",
      "<",
      "\ufffd",
    );
    const format = fc.constantFrom(...documentFormats.map(({ id }) => id));
    const pieces = fc.array(fc.oneof(odd, fc.constant(secret)), { maxLength: 12 });
    fc.assert(
      fc.property(format, pieces, (id, parts) => {
        const text = parts.join("");
        const bytes = id === "docx" ? docxOf(text, { [`word/${secret}`]: "x" }) : utf8(text);
        const told = (() => {
          try {
            const reading = readDocument(bytes, { format: id });
            expect(documentFault(reading)).toBeNull();
            return reading.report.warnings.join();
          } catch (error) {
            if (!(error instanceof EvidenceError)) throw error;
            return `${error.message} ${error.path.join()} ${error.code}`;
          }
        })();
        expect(told).not.toMatch(/Zhang|Secret|1380/);
      }),
      { numRuns: 2000 },
    );
  });
});
