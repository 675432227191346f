import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingKinds } from "../detection/Finding.ts";
import type { ReviewRow } from "./ReviewRow.ts";
import { readReviewCsv } from "./readReviewCsv.ts";
import { writeReviewCsv } from "./writeReviewCsv.ts";

const text = fc.string({ unit: fc.constantFrom(...Array.from("a张😀,\"' ")), maxLength: 8 });
const rowOf: fc.Arbitrary<ReviewRow> = fc.record({
  key: fc.stringMatching(/^R-[b-d]{6}$/),
  decision: fc.constantFrom("", "keep", "replace"),
  kind: fc.constantFrom("text", ...findingKinds),
  confidence: fc.constantFrom("", "high", "medium", "low"),
  file: text,
  row: text,
  column: text,
  start: fc.nat(999).map(String),
  length: fc.nat(999).map(String),
  text,
});

describe("a review list", () => {
  it("comes back as it was written", () => {
    fc.assert(
      fc.property(fc.uniqueArray(rowOf, { selector: ({ key }) => key }), (rows) => {
        expect(readReviewCsv(writeReviewCsv(rows)).rows).toEqual(rows);
      }),
    );
  });

  it("takes decisions in capitals and with spaces", () => {
    const list = `${writeReviewCsv([])}R-x, KEEP ,text,,f,r,c,0,3,abc\n`;
    expect(readReviewCsv(list).rows[0]?.decision).toBe("keep");
  });

  it.each([
    ["a decision that is none", "R-x,maybe,text,,f,r,c,0,3,SecretName\n", "invalid-table", [2, "decision"]],
    [
      "one place decided twice",
      "R-x,keep,text,,f,r,c,0,3,SecretName\nR-x,replace,text,,f,r,c,0,3,SecretName\n",
      "duplicate-id",
      [3, "key"],
    ],
  ])("refuses %s and repeats nothing of it", (_, rows, code, path) => {
    const read = () => readReviewCsv(writeReviewCsv([]) + rows);
    expect(read).toThrow(expect.objectContaining({ code, path }));
    expect(read).toThrow(expect.objectContaining({ message: expect.not.stringMatching(/SecretName|maybe/) }));
  });
});
