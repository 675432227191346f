import { describe, expect, it } from "vitest";
import { qdeFaults } from "../testing/qdeFaults.ts";
import { randomProject } from "../testing/randomProject.ts";
import { readQdc } from "./readQdc.ts";
import { writeQdc } from "./writeQdc.ts";

const held = (text: string) => text.replaceAll("\u0001", "\uFFFD").replaceAll("\uffff", "\uFFFD");

describe("readQdc", () => {
  it("reads codes in codes, and counts sets", () => {
    const xml = `<CodeBook xmlns="urn:QDA-XML:codebook:0:4" origin="ATLAS.ti Win 23.4.0"><Codes>
<Code guid="1FF58B12-6F6F-4B0C-8BE5-BBDC91F55294" name="信任" color="#46AA00" isCodable="true"><Description>when
told</Description><Code guid="b" name="of neighbours" isCodable="false"/></Code><Code name="other" color="red"/></Codes>
<Sets><Set guid="c" name="group"><MemberCode guid="b"/></Set></Sets></CodeBook>`;
    const top = "1ff58b12-6f6f-4b0c-8be5-bbdc91f55294";
    expect(readQdc(xml)).toEqual({
      codes: [
        {
          id: top,
          name: "信任",
          parent: null,
          description: "when\ntold",
          colour: "#46aa00",
          isCodable: true,
        },
        { id: "b", name: "of neighbours", parent: top, description: "", colour: null, isCodable: false },
        { id: "code-1", name: "other", parent: null, description: "", colour: null, isCodable: true },
      ],
      origin: "ATLAS.ti Win 23.4.0",
      report: { kept: 3, merged: 0, dropped: 1, warnings: ["Not read: 1 × set."] },
    });
  });

  it("refuses a project that has texts and no codes", () => {
    const xml = "<Project><Sources><TextSource guid='a'/></Sources></Project>";
    expect(() => readQdc(xml)).toThrow(expect.objectContaining({ code: "invalid-file" }));
  });
});

describe("writeQdc", () => {
  it("writes what the standard allows and readQdc reads back, in 80 random codebooks", () => {
    for (let seed = 0; seed < 80; seed += 1) {
      const { codes } = randomProject(seed);
      const { text } = writeQdc(codes);
      expect(qdeFaults(text)).toEqual([]);
      const back = readQdc(text).codes;
      const nameOf = (list: typeof codes, id: string | null) =>
        held(list.find((code) => code.id === id)?.name ?? "");
      const shown = (list: typeof codes) =>
        list
          .map(({ name, parent, description, colour, isCodable }) =>
            JSON.stringify([held(name), nameOf(list, parent), held(description), colour, isCodable]),
          )
          .sort();
      expect(shown(back)).toEqual(shown(codes));
      expect(readQdc(writeQdc(back).text).codes).toEqual(back);
    }
  });

  it("refuses no codes, and counts what XML cannot hold", () => {
    expect(() => writeQdc([])).toThrow(expect.objectContaining({ code: "invalid-file" }));
    const code = { id: "a", name: "\u0007", parent: null, description: "", colour: null, isCodable: true };
    expect(writeQdc([code]).lost).toEqual(["1 character that XML cannot hold: replaced."]);
  });
});
