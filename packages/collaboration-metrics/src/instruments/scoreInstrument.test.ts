import { describe, expect, it } from "vitest";
import { ccram } from "./ccram.ts";
import type { Instrument } from "./Instrument.ts";
import { scoreInstrument } from "./scoreInstrument.ts";
import { thomsonPerryMiller } from "./thomsonPerryMiller.ts";

const two: Instrument = {
  id: "two",
  name: "two",
  dimensions: [
    { id: "trust", name: { en: "trust", zh: "信任" }, items: 2 },
    { id: "autonomy", name: { en: "autonomy", zh: "自主" }, items: 2, signCaution: "It may." },
  ],
  cautions: ["Known beforehand."],
  source: "",
};
const options = {
  items: new Map([
    ["trust", [0, 1]],
    ["autonomy", [2, 3]],
  ]),
  scale: { min: 1, max: 5 },
};
const responses = [
  [4, 5, 4, 4],
  [2, 3, 2, 1],
  [5, 5, 4, 5],
  [3, 2, 3, 3],
  [1, 2, 1, 2],
  [4, 4, 5, 3],
];

describe("scoreInstrument", () => {
  it("takes means and alpha per dimension, and the correlation with the others", () => {
    const { dimensions, warnings } = scoreInstrument(responses, two, options);
    expect(dimensions.map(({ mean }) => mean)).toEqual([40 / 12, 37 / 12]);
    // R 4.2.2: cor(rowMeans(x[, 1:2]), rowMeans(x[, 3:4]))
    for (const { withOthers } of dimensions) expect(withOthers).toBeCloseTo(0.92434233330817, 12);
    expect(warnings).toEqual(["Known beforehand."]);
  });

  it("warns of a dimension that runs against the others", () => {
    const against = responses.map(([a, b, c, d]) => [a, b, 6 - (c ?? 0), 6 - (d ?? 0)] as number[]);
    const { warnings } = scoreInstrument(against, two, options);
    expect(warnings[1]).toMatch(/^autonomy runs against the other dimensions \(r = -0\.9\d\).*It may\.$/);
    const turned = scoreInstrument(against, two, { ...options, reversed: [2, 3] });
    expect(turned).toEqual(scoreInstrument(responses, two, options));
  });

  it("leaves a respondent out of a dimension with a missing answer, and is null where none is complete", () => {
    const { dimensions } = scoreInstrument(
      [
        [4, null, 3, 5],
        [2, 4, 1, 1],
      ],
      two,
      options,
    );
    expect(dimensions[0]).toMatchObject({ mean: 3, respondents: 1, alpha: null, withOthers: null });
    expect(scoreInstrument([], two, options).dimensions[0]).toMatchObject({ mean: null, alpha: null });
  });

  it.each([
    ["an answer off the scale", [[6, 1, 1, 1]], options, "invalid-response"],
    ["a row that is too short", [[1, 1]], options, "invalid-response"],
    ["a dimension without items", [[1, 1, 1, 1]], { ...options, items: new Map() }, "unknown-item"],
    ["a scale without a range", [], { ...options, scale: { min: 1, max: 1 } }, "invalid-scale"],
  ])("refuses %s", (_, rows, given, code) => {
    expect(() => scoreInstrument(rows, two, given)).toThrow(expect.objectContaining({ code }));
  });
});

describe("published instruments", () => {
  it.each([thomsonPerryMiller, ccram])(
    "$id has five dimensions, cautions and a source, and no items' texts",
    (one) => {
      expect(one.dimensions).toHaveLength(5);
      expect(new Set(one.dimensions.map(({ id }) => id)).size).toBe(5);
      expect(one.cautions.length).toBeGreaterThan(0);
      expect(one.source).toMatch(/^https:/);
      expect(Object.keys(one)).toEqual(["id", "name", "dimensions", "cautions", "source"]);
    },
  );

  it("marks autonomy's sign", () => {
    const marked = thomsonPerryMiller.dimensions.filter(({ signCaution }) => signCaution !== undefined);
    expect(marked.map(({ id }) => id)).toEqual(["autonomy"]);
  });
});
