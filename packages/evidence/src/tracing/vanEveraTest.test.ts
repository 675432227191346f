import { describe, expect, it } from "vitest";
import { vanEveraTest } from "./vanEveraTest.ts";

describe("vanEveraTest", () => {
  it.each([
    { ifTrue: 0.95, ifFalse: 0.6, name: "hoop" },
    { ifTrue: 0.4, ifFalse: 0.01, name: "smoking-gun" },
    { ifTrue: 0.95, ifFalse: 0.05, name: "doubly-decisive" },
    { ifTrue: 0.6, ifFalse: 0.4, name: "straw-in-the-wind" },
    { ifTrue: 0.9, ifFalse: 0.1, name: "doubly-decisive" },
    { ifTrue: 0.899, ifFalse: 0.101, name: "straw-in-the-wind" },
  ])("calls $ifTrue against $ifFalse $name", ({ name, ...piece }) => {
    expect(vanEveraTest(piece)).toBe(name);
  });

  it("goes by other cut-offs where they are given", () => {
    expect(vanEveraTest({ ifTrue: 0.8, ifFalse: 0.2 }, { certain: 0.8, unique: 0.2 })).toBe(
      "doubly-decisive",
    );
  });

  it.each([
    [{ ifTrue: 1, ifFalse: 0.5 }, {}],
    [{ ifTrue: 0.5, ifFalse: 0 }, {}],
    [{ ifTrue: 0.5, ifFalse: 0.5 }, { certain: 1 }],
    [{ ifTrue: 0.5, ifFalse: 0.5 }, { unique: Number.NaN }],
  ])("refuses likelihoods and cut-offs of %o %o", (piece, thresholds) => {
    expect(() => vanEveraTest(piece, thresholds)).toThrow(
      expect.objectContaining({ code: "invalid-probability" }),
    );
  });
});
