import { describe, expect, it } from "vitest";
import { alignedRows } from "./alignedRows.ts";

describe("alignedRows", () => {
  it("sets columns two spaces apart, to the left or to the right", () => {
    expect(
      alignedRows(
        [
          ["code", "n", ""],
          ["trust", "12", "x"],
        ],
        [1],
      ),
    ).toEqual(["code    n", "trust  12  x"]);
  });

  it("counts two cells for a Chinese character and none for a combining mark", () => {
    expect(
      alignedRows(
        [
          ["信任", "6"],
          ["trust", "14"],
          ["e\u0301", "1"],
          ["𠮷，", "1"],
        ],
        [1],
      ),
    ).toEqual(["信任    6", "trust  14", "e\u0301       1", "𠮷，    1"]);
  });

  it("keeps a row one line, whatever a text holds", () => {
    expect(alignedRows([["a\nb", "1"]])).toEqual(["a\\u000ab  1"]);
  });
});
