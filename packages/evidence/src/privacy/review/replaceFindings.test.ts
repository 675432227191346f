import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPersonalData } from "../detection/findPersonalData.ts";
import { nameIndex } from "../detection/nameIndex.ts";
import { replaceFindings } from "./replaceFindings.ts";

const names = nameIndex(new Map([["张三", "P-x"]]));

describe("replaceFindings", () => {
  const text = "张三：13812345678，張 三。";
  const findings = findPersonalData(text, { names });

  it("puts pseudonyms and kinds in the places of findings, and leaves the rest", () => {
    expect(replaceFindings(text, findings)).toBe("P-x：[phone]，P-x。");
    expect(replaceFindings(text, [])).toBe(text);
    expect(replaceFindings("", [])).toBe("");
  });

  it("leaves what is kept", () => {
    expect(replaceFindings(text, findings, ({ kind }) => kind === "phone")).toBe("P-x：13812345678，P-x。");
  });

  it("leaves nothing to be found among names and numbers of any spelling", () => {
    const piece = fc.constantFrom(
      "张三",
      "張 三",
      "13812345678",
      "138 1234 5678",
      "a@example.org",
      "11010519491231002X",
      "，",
      "好",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const joined = pieces.join("。");
        const replaced = replaceFindings(joined, findPersonalData(joined, { names }));
        expect(replaced).not.toMatch(/[张張] ?三|\d|@/);
      }),
    );
  });
});
