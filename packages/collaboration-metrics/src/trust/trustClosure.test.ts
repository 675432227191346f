import { transitivity } from "@commonweal/actor-network";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/together.json" with { type: "json" };
import { answeredTrust } from "../testing/answeredTrust.ts";
import { trustClosure } from "./trustClosure.ts";
import { trustTies } from "./trustTies.ts";

const square = fc.array(fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 6, maxLength: 6 }), {
  minLength: 6,
  maxLength: 6,
});
const expected = reference.trust;

describe("trustClosure", () => {
  it("agrees with counting every triple in numpy", () => {
    const { closed, open, unknown } = expected;
    expect(trustClosure(answeredTrust(expected.answers))).toEqual({
      closed,
      open,
      notKnown: unknown,
      closure: closed / (closed + open),
    });
  });

  it("does not take a path whose ends were not asked for open", () => {
    const path = [
      { from: 0, to: 1, trusts: true },
      { from: 1, to: 2, trusts: true },
    ];
    expect(trustClosure(trustTies(path, { order: 3 }))).toEqual({
      closed: 0,
      open: 0,
      notKnown: 1,
      closure: null,
    });
  });

  it("is the weak transitivity where everything is known", () => {
    const known = square.map((answers) => answers.map((row) => row.map((answer) => Math.max(0, answer))));
    fc.assert(
      fc.property(known, (answers) => {
        const ties = answeredTrust(answers);
        const { closure, notKnown } = trustClosure(ties);
        expect(notKnown).toBe(0);
        expect(closure).toBe(transitivity(ties.trusting, { variant: "weak" }));
      }),
    );
  });
});
