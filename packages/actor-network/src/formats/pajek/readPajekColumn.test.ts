import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinAttribute } from "./joinAttribute.ts";
import { readPajek } from "./readPajek.ts";
import { readPajekColumn } from "./readPajekColumn.ts";
import { writePajekPartition } from "./writePajekPartition.ts";
import { writePajekVector } from "./writePajekVector.ts";

const { network } = readPajek("*Vertices 3\n*Edges\n1 2\n");
const withValues = (values: readonly (string | number | boolean | null)[], type: "string" | "number") =>
  joinAttribute(network, { name: "sector", type, values });

describe("readPajekColumn", () => {
  it("reads numbers, one a vertex, with the name that the file or the caller gives", () => {
    const text = "% c\r\n*Vector  age of actor\r\n*Vertices 3\r\n 1\r\n-2.5\r\n\r\n1e3\r\n";
    expect(readPajekColumn(text)).toEqual({ name: "age of actor", type: "number", values: [1, -2.5, 1000] });
    expect(readPajekColumn(text, { name: "age" }).name).toBe("age");
    expect(readPajekColumn("*Vertices 0").name).toBe("partition");
  });

  it.each([
    ["no count", "", []],
    ["values before the count only", "1\n2\n", []],
    ["too few values", "*Vertices 2\n1\n", [3]],
    ["too many values", "*Vertices 1\n1\n2\n", [3]],
    ["a word", "*Vertices 1\nx\n", [2]],
    ["a network", "*Vertices 1\n*Arcs\n", [2]],
    ["a second count", "*Vertices 1\n*Vertices 1\n", [2]],
  ])("refuses %s", (_, text, path) => {
    expect(() => readPajekColumn(text)).toThrow(expect.objectContaining({ code: "invalid-file", path }));
  });

  it("refuses a count beyond the limit", () => {
    expect(() => readPajekColumn("*Vertices 999999999\n")).toThrow(
      expect.objectContaining({ code: "limit-exceeded" }),
    );
  });

  it("reads back every vector that was written", () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    fc.assert(
      fc.property(fc.tuple(finite, finite, finite), (values) => {
        const { text } = writePajekVector(withValues(values, "number"), { attribute: "sector" });
        expect(readPajekColumn(text).values).toEqual(values);
      }),
    );
  });
});

describe("writePajekPartition", () => {
  it("keeps whole numbers as classes", () => {
    const { text, lost } = writePajekPartition(withValues([4, 0, null], "number"), { attribute: "sector" });
    expect(text).toBe("*Vertices 3\n4\n0\n5\n");
    expect(lost).toEqual(["1 actors without a value are in class 5."]);
  });

  it("numbers other values as they occur, and says what they stand for", () => {
    const joined = withValues(["state", null, "state\n"], "string");
    expect(writePajekPartition(joined, { attribute: "sector" })).toEqual({
      text: '% 1 = "state"\n% 2 = "state\\n"\n*Vertices 3\n1\n0\n2\n',
      lost: [
        "Classes are numbers; what they stand for is in comments only.",
        "1 actors without a value are in class 0.",
      ],
    });
  });

  it("refuses an attribute that is not there, a vector with a gap, values that do not fit", () => {
    const invalid = expect.objectContaining({ code: "invalid-option", path: ["attribute"] });
    expect(() => writePajekPartition(network, { attribute: "__proto__" })).toThrow(invalid);
    expect(() => writePajekVector(withValues([1, null, 2], "number"), { attribute: "sector" })).toThrow(
      invalid,
    );
    expect(() => joinAttribute(network, { name: "x", type: "number", values: [1] })).toThrow(invalid);
  });
});
