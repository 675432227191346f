import { describe, expect, it } from "vitest";
import { writeTable } from "./writeTable.ts";

describe("writeTable", () => {
  it("quotes what would break the table and leaves null empty", () => {
    const rows = [
      ['say "x"', "a,b"],
      ["two\nlines", null],
      [" padded", ""],
    ];
    expect(writeTable(["a", "b"], rows)).toBe('a,b\n"say ""x""","a,b"\n"two\nlines",\n" padded",\n');
  });

  it("keeps numbers as numbers and puts an apostrophe before texts like formulas", () => {
    expect(writeTable(["a", "b"], [[-1.5, "-1.5"]])).toBe("a,b\n-1.5,'-1.5\n");
    expect(writeTable(["a", "b"], [[-1.5, "-1.5"]], { escapeFormulas: false })).toBe("a,b\n-1.5,-1.5\n");
  });
});
