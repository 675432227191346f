import { describe, expect, it } from "vitest";
import { overlapFacet } from "./overlapFacet.ts";

const groups = { names: ["state", "society"], of: Int32Array.of(0, 0, 1, 1) };
/** Persons with two seats each: three for each two bodies that `pairs` names. */
const seatsOf = (pairs: readonly (readonly [number, number])[]) => {
  const bodies = pairs.flatMap(([one, other]) => [one, other, one, other, one, other]);
  return {
    members: bodies.length / 2,
    bodies: 4,
    memberOf: Uint32Array.from(bodies, (_, seat) => Math.floor(seat / 2)),
    bodyOf: Uint32Array.from(bodies),
  };
};

describe("overlapFacet", () => {
  it("finds posts shared across groups beyond chance", () => {
    const across: [number, number][] = [
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
    ];
    const shared = overlapFacet(seatsOf([...across, ...across]), groups, { draws: 199, seed: 1 });
    expect(shared.pairs[0]?.shared.observed).toBe(24);
    expect(shared.pairs[0]?.jaccard.chance?.p.greater).toBeLessThan(0.02);
    expect(shared.bridgingShare.effect).toBeGreaterThan(0);
  });

  it("finds groups that keep apart below chance", () => {
    const apart = overlapFacet(
      seatsOf([
        [0, 1],
        [0, 1],
        [2, 3],
        [2, 3],
      ]),
      groups,
      { draws: 199, seed: 1 },
    );
    expect(apart.pairs[0]?.jaccard.observed).toBe(0);
    expect(apart.pairs[0]?.jaccard.chance?.p.less).toBeLessThan(0.02);
  });

  it("comes near the exact chance: four of six ways to deal four seats to two persons bridge", () => {
    const seats = {
      members: 2,
      bodies: 4,
      memberOf: Uint32Array.of(0, 0, 1, 1),
      bodyOf: Uint32Array.of(0, 1, 2, 3),
    };
    const { bridgingShare } = overlapFacet(seats, groups, { draws: 1999, seed: 1 });
    expect(bridgingShare.observed).toBe(0);
    expect(Math.abs((bridgingShare.chance?.mean ?? 0) - 2 / 3)).toBeLessThan(0.04);
    expect(Math.abs((bridgingShare.chance?.p.less ?? 0) - 1 / 3)).toBeLessThan(0.04);
  });

  it("gives the same for the same seed", () => {
    const seats = seatsOf([
      [0, 2],
      [1, 2],
      [1, 3],
    ]);
    const outcomes = [1, 2].map(() => overlapFacet(seats, groups, { draws: 20, seed: 7 }));
    expect(outcomes[0]).toEqual(outcomes[1]);
  });

  it("says why a value is not there", () => {
    const none = { members: 1, bodies: 4, memberOf: new Uint32Array(), bodyOf: new Uint32Array() };
    const { pairs, bridgingShare } = overlapFacet(none, groups, { draws: 9, seed: 1 });
    expect(pairs[0]?.jaccard.reason).toBe("Neither group has a person.");
    expect(bridgingShare.reason).toBe("Nobody has a seat.");
  });
});
