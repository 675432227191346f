import { reciprocity } from "@commonweal/actor-network";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/together.json" with { type: "json" };
import { answeredTrust } from "../testing/answeredTrust.ts";
import { mutualTrust } from "./mutualTrust.ts";
import { trustDensity } from "./trustDensity.ts";

const square = fc.array(fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 6, maxLength: 6 }), {
  minLength: 6,
  maxLength: 6,
});
const expected = reference.trust;

describe("mutualTrust", () => {
  it("agrees with numpy where some were not asked", () => {
    const { mutual, oneSided, neither } = expected;
    expect(mutualTrust(answeredTrust(expected.answers))).toMatchObject({ mutual, oneSided, neither });
  });

  it("agrees with NetworkX's reciprocity where all were asked", () => {
    const { sources, targets } = expected.full;
    const answers = Array.from({ length: 12 }, () => new Array<number>(12).fill(0));
    for (const [arc, from] of sources.entries()) (answers[from] as number[])[targets[arc] as number] = 1;
    const { mutual, oneSided } = mutualTrust(answeredTrust(answers));
    expect((2 * mutual) / (2 * mutual + oneSided)).toBeCloseTo(expected.full.reciprocity, 12);
    expect(trustDensity(answeredTrust(answers)).density).toBeCloseTo(expected.full.density, 12);
  });

  it("leaves pairs of which one was not asked out", () => {
    const found = mutualTrust(
      answeredTrust([
        [-1, 1],
        [-1, -1],
      ]),
    );
    expect(found).toEqual({
      mutual: 0,
      oneSided: 0,
      neither: 0,
      halfKnown: 1,
      reciprocity: null,
      asymmetry: null,
    });
  });

  it("does not change when everybody's answers are turned round", () => {
    fc.assert(
      fc.property(square, (answers) => {
        const turned = answers.map((row, from) => row.map((_, to) => answers[to]?.[from] as number));
        expect(mutualTrust(answeredTrust(turned))).toEqual(mutualTrust(answeredTrust(answers)));
      }),
    );
  });

  it("is the reciprocity of pairs where everything is known", () => {
    const known = square.map((answers) => answers.map((row) => row.map((answer) => Math.max(0, answer))));
    fc.assert(
      fc.property(known, (answers) => {
        const ties = answeredTrust(answers);
        expect(mutualTrust(ties).reciprocity).toBe(reciprocity(ties.trusting, { variant: "dyadicNonNull" }));
      }),
    );
  });
});
