import { describe, expect, it } from "vitest";
import { parsed, seenTexts, testDocument, xyRecord } from "../testing.ts";
import { xyPlot } from "./xyPlot.ts";

const options = { document: testDocument };

describe("xyPlot", () => {
  it("tells each case's kind by its corner and its side of the diagonal, with its memberships as a title", () => {
    const marks = [...parsed(xyPlot(xyRecord, options)).querySelectorAll("[data-kind]")];
    const titles = marks.map((mark) => [
      mark.getAttribute("data-kind"),
      mark.querySelector("title")?.textContent,
    ]);
    expect(titles).toEqual([
      ["other", "Centre: FUNDS*TRUST 0.1, SUPPLY 0.2; in neither"],
      ["typical", "North: FUNDS*TRUST 0.7, SUPPLY 0.9; typical"],
      ["deviantInDegree", "South: FUNDS*TRUST 0.9, SUPPLY 0.6; deviant in degree"],
      ["uncovered", "West: FUNDS*TRUST 0.3, SUPPLY 0.8; not covered"],
      ["deviantInKind", "East: FUNDS*TRUST 0.8, SUPPLY 0.2; deviant in kind"],
    ]);
  });

  it("counts exactly 0.5 as not in, as a truth table does", () => {
    const cases = [{ label: "Half", x: 0.5, y: 0.5 }];
    const mark = parsed(xyPlot({ ...xyRecord, cases }, options)).querySelector("[data-kind]");
    expect(mark?.getAttribute("data-kind")).toBe("other");
  });

  it("names the cases that deviate and says the fit under the plot, both axes by the record", () => {
    const texts = seenTexts(xyPlot(xyRecord, options));
    expect(texts).toEqual(
      expect.arrayContaining(["East", "West", "South", xyRecord.fit, "FUNDS*TRUST", "SUPPLY"]),
    );
    expect(texts).not.toContain("Centre");
  });

  it("explains only the kinds that are there", () => {
    const texts = seenTexts(xyPlot({ ...xyRecord, cases: xyRecord.cases.slice(0, 1) }, options));
    expect(texts).toContain("typical");
    expect(texts).not.toContain("deviant in kind");
  });

  it("says so when there is no case, and refuses what is no membership", () => {
    expect(seenTexts(xyPlot({ ...xyRecord, cases: [] }, options))).toContain("No case.");
    const cases = [{ label: "A", x: 1.2, y: 0 }];
    expect(() => xyPlot({ ...xyRecord, cases }, options)).toThrow(
      expect.objectContaining({ code: "invalid-number", path: ["cases", 0] }),
    );
  });
});
