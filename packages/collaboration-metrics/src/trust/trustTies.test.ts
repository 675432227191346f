import { describe, expect, it } from "vitest";
import type { TrustReport } from "./TrustReport.ts";
import { trustTies } from "./trustTies.ts";

const says = (by: number | string, from: number, to: number, trusts = true): TrustReport => ({
  from,
  to,
  trusts,
  by,
});
const pairs = ({ sources, targets }: { sources: Uint32Array; targets: Uint32Array }) =>
  Array.from(sources, (source, arc) => [source, targets[arc]]);

describe("trustTies", () => {
  it("tells yes, no and not asked apart", () => {
    const found = trustTies(
      [
        { from: 0, to: 1, trusts: true },
        { from: 1, to: 0, trusts: false },
      ],
      { order: 3 },
    );
    expect(pairs(found.trusting)).toEqual([[0, 1]]);
    expect(pairs(found.refusing)).toEqual([[1, 0]]);
  });

  it("confirms trust by a second reporter, and by the same one not", () => {
    const reports = [says(0, 0, 1), says(1, 0, 1), says("s1", 1, 2), says("s1", 1, 2), says(2, 2, 0)];
    const found = trustTies(reports, { order: 3 });
    expect([...found.confirmed]).toEqual([1, 0, 0]);
    expect([...found.trusting.weights]).toEqual([2, 1, 1]);
    expect(found.reported).toEqual({ confirmed: 1, unconfirmed: 2, disputed: 0, share: 1 / 3 });
  });

  it("puts the word of who would trust before that of others", () => {
    const reports = [says(0, 0, 1, true), says(1, 0, 1, false), says(1, 1, 0, false), says(0, 1, 0, true)];
    const found = trustTies(reports, { order: 2 });
    expect([pairs(found.trusting), pairs(found.refusing)]).toEqual([[[0, 1]], [[1, 0]]]);
    expect(found.reported).toEqual({ confirmed: 0, unconfirmed: 0, disputed: 2, share: 0 });
    expect([...found.confirmed]).toEqual([0]);
  });

  it("does not know what others disagree on, or who contradicts itself", () => {
    const others = trustTies([says("s1", 0, 1, true), says("s2", 0, 1, false)], { order: 2 });
    const itself = trustTies([says(0, 0, 1, true), says(0, 0, 1, false), says(1, 0, 1)], { order: 2 });
    for (const { trusting, refusing, reported } of [others, itself]) {
      expect(trusting.sources.length + refusing.sources.length).toBe(0);
      expect(reported.disputed).toBe(1);
    }
  });

  it("takes unconfirmed trust for not known when asked, and still counts it", () => {
    const reports = [says(0, 0, 1), says(1, 0, 1), says(1, 1, 0), says(2, 2, 0, false)];
    const found = trustTies(reports, { order: 3, confirmedOnly: true });
    expect([pairs(found.trusting), pairs(found.refusing)]).toEqual([[[0, 1]], [[2, 0]]]);
    expect(found.reported).toMatchObject({ confirmed: 1, unconfirmed: 1 });
  });

  it("passes over reports of an actor about itself, and has no share without trust", () => {
    expect(trustTies([says(0, 0, 0)], { order: 1 }).reported.share).toBe(null);
    expect(trustTies([says(0, 0, 1, false)], { order: 2 }).reported.share).toBe(null);
  });

  it("refuses who is no actor and an order that is none", () => {
    expect(() => trustTies([says(0, 0, 2)], { order: 2 })).toThrow(
      expect.objectContaining({ code: "invalid-actor", path: ["reports", 0, "to"] }),
    );
    expect(() => trustTies([says(9, 0, 1)], { order: 2 })).toThrow(
      expect.objectContaining({ code: "invalid-actor", path: ["reports", 0, "by"] }),
    );
    expect(() => trustTies([], { order: 0.5 })).toThrow(expect.objectContaining({ code: "invalid-option" }));
  });
});
