import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EvidenceError } from "../errors.ts";
import type { EvidencePiece } from "./EvidencePiece.ts";
import { processTracing } from "./processTracing.ts";

const gun = { id: "gun", ifTrue: 0.4, ifFalse: 0.01 };
const hoop = { id: "hoop", ifTrue: 0.95, ifFalse: 0.6 };

describe("processTracing", () => {
  it("takes a ratio of 40 from even odds to 40 / 41, at 16.0206 decibans", () => {
    const { posterior, weight } = processTracing(0.5, [gun]);
    expect(posterior).toBeCloseTo(40 / 41, 12);
    expect(posterior).toBeCloseTo(0.9756, 4);
    expect(weight).toBeCloseTo(16.0206, 4);
  });

  it("gives the published hoop passed and failed", () => {
    expect(processTracing(0.5, [hoop]).posterior).toBeCloseTo(0.6129, 4);
    expect(processTracing(0.5, [{ ...hoop, found: false }]).posterior).toBeCloseTo(0.1111, 4);
    expect(processTracing(0.5, [{ ...hoop, found: false }]).posterior).toBeCloseTo(1 / 9, 12);
  });

  it("combines independent pieces: prior 0.2 with ratios 40, 1.58333 and 0.125", () => {
    const failed = { ...hoop, id: "failed", found: false };
    expect(processTracing(0.2, [gun, hoop, failed]).posterior).toBeCloseTo(0.6643356643, 10);
  });

  it("leaves the prior without evidence", () => {
    expect(processTracing(0.3, [])).toEqual({ posterior: expect.closeTo(0.3, 12), weight: 0, groups: [] });
  });

  it("counts a group once, by its strongest piece on each side", () => {
    const copies = ["first", "reprint", "weaker"].map((id, index) => ({
      ...gun,
      id,
      ifTrue: index === 2 ? 0.02 : 0.4,
      group: "agency",
    }));
    const against = { id: "against", ifTrue: 0.1, ifFalse: 0.4, group: "agency" };
    expect(processTracing(0.5, copies).posterior).toBeCloseTo(40 / 41, 12);
    expect(processTracing(0.5, [...copies, against]).posterior).toBeCloseTo(10 / 11, 12);
    expect(processTracing(0.5, [...copies, against]).groups).toEqual([
      { group: "agency", pieces: ["first", "reprint", "weaker", "against"], weight: expect.closeTo(10, 12) },
    ]);
  });

  it("takes no piece of its own for a member of a group, whatever a group is called", () => {
    const pieces = [gun, { ...gun, id: "b", group: "0" }, { ...gun, id: "c", group: "__proto__" }];
    expect(processTracing(0.5, pieces).groups.map(({ group }) => group)).toEqual([null, "0", "__proto__"]);
  });

  const likelihood = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  const piece: fc.Arbitrary<EvidencePiece> = fc.record({
    id: fc.string(),
    ifTrue: likelihood,
    ifFalse: likelihood,
    found: fc.boolean(),
    group: fc.constantFrom("a", "b", "c"),
  });

  it("is the prior odds times the ratio of each group, worked out plainly", () => {
    fc.assert(
      fc.property(likelihood, fc.array(piece, { maxLength: 8 }), (prior, pieces) => {
        let odds = prior / (1 - prior);
        for (const group of new Set(pieces.map((each) => each.group))) {
          const ratios = pieces
            .filter((each) => each.group === group)
            .map(({ ifTrue, ifFalse, found }) => (found ? ifTrue / ifFalse : (1 - ifTrue) / (1 - ifFalse)));
          odds *= Math.max(1, ...ratios) * Math.min(1, ...ratios);
        }
        const { posterior, weight, groups } = processTracing(prior, pieces);
        expect(posterior).toBeCloseTo(odds / (1 + odds), 9);
        expect(groups.reduce((sum, each) => sum + each.weight, 0)).toBeCloseTo(weight, 9);
      }),
    );
  });

  it("is not changed by a copy, and turns into its complement when the hypothesis is turned round", () => {
    fc.assert(
      fc.property(likelihood, fc.array(piece, { minLength: 1, maxLength: 6 }), (prior, pieces) => {
        const { posterior } = processTracing(prior, pieces);
        expect(processTracing(prior, [...pieces, ...pieces]).posterior).toBe(posterior);
        const turned = pieces.map((each) => ({ ...each, ifTrue: each.ifFalse, ifFalse: each.ifTrue }));
        expect(processTracing(1 - prior, turned).posterior).toBeCloseTo(1 - posterior, 9);
      }),
    );
  });

  it.each([0, 1, -0.1, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses %d as prior or likelihood",
    (value) => {
      const refused = expect.objectContaining({ code: "invalid-probability" });
      expect(() => processTracing(value, [])).toThrow(EvidenceError);
      expect(() => processTracing(value, [])).toThrow(refused);
      expect(() => processTracing(0.5, [{ ...gun, ifTrue: value }])).toThrow(refused);
      expect(() => processTracing(0.5, [{ ...gun, ifFalse: value }])).toThrow(refused);
    },
  );
});
