import fc from "fast-check";
import { describe, expect, it } from "vitest";
import fixture from "../../fixtures/choice.json" with { type: "json" };
import { groupGame } from "../choice/groupGame.ts";
import { symmetricQuantalResponse } from "../choice/symmetricQuantalResponse.ts";
import { PathDependenceError } from "../errors.ts";
import { linearPublicGood } from "./linearPublicGood.ts";
import { pivotalChance } from "./pivotalChance.ts";
import { publicGoodGame } from "./publicGoodGame.ts";
import { thresholdPublicGood } from "./thresholdPublicGood.ts";
import { volunteersDilemma } from "./volunteersDilemma.ts";

const fifth = (players: number) => ({ players, benefit: 1, cost: 0.2 });

describe("volunteersDilemma", () => {
  // Diekmann's closed form, 10 digits.
  it.each([
    { players: 3, volunteer: 0.5527864045, nobody: 0.0894427191 },
    { players: 6, volunteer: 0.2752203363, nobody: 0.1449559327 },
    { players: 10, volunteer: 0.163748969, nobody: 0.1672502062 },
  ])("has the known mixture among $players", ({ players, volunteer, nobody }) => {
    const found = volunteersDilemma(fifth(players));
    expect(found.volunteer).toBeCloseTo(volunteer, 9);
    expect(found.nobody).toBeCloseTo(nobody, 9);
  });

  it.each([
    [1, 0.4614072449],
    [5, 0.3734775401],
    [20, 0.3073908271],
    [100, 0.2821196802],
  ])("has the known quantal response of six at λ = %d", (precision, volunteer) => {
    expect(volunteersDilemma(fifth(6), { precision }).volunteer).toBeCloseTo(volunteer, 9);
  });

  it("is a coin toss at λ = 0 and tends to the mixture as λ grows", () => {
    expect(volunteersDilemma(fifth(6), { precision: 0 }).volunteer).toBeCloseTo(0.5, 14);
    const gap =
      volunteersDilemma(fifth(6), { precision: 1e7 }).volunteer - volunteersDilemma(fifth(6)).volunteer;
    expect(Math.abs(gap)).toBeLessThan(1e-6);
  });

  it("has everybody at no cost and nobody where it costs all", () => {
    expect(volunteersDilemma({ players: 4, benefit: 2, cost: 0 })).toEqual({ volunteer: 1, nobody: 0 });
    expect(volunteersDilemma({ players: 4, benefit: 2, cost: 3 })).toEqual({ volunteer: 0, nobody: 1 });
    expect(volunteersDilemma({ players: 4, benefit: 2, cost: 3 }, { precision: 1e6 })).toEqual({
      volunteer: 0,
      nobody: 1,
    });
  });

  it("leaves volunteering and waiting of equal worth, and is the quantal response of its table", () => {
    const dilemma = fc.record({
      players: fc.integer({ min: 2, max: 9 }),
      benefit: fc.double({ min: 1, max: 5, noNaN: true }),
      cost: fc.double({ min: 0.05, max: 0.9, noNaN: true }),
    });
    fc.assert(
      fc.property(dilemma, fc.double({ min: 0, max: 8, noNaN: true }), (dilemma, precision) => {
        const { players, benefit, cost } = dilemma;
        const { volunteer } = volunteersDilemma(dilemma);
        expect(benefit * (1 - volunteer) ** (players - 1)).toBeCloseTo(cost, 10);
        const others = Array.from({ length: players }, (_, k) => k);
        const game = groupGame({
          out: others.map((k) => (k > 0 ? benefit : 0)),
          part: others.map(() => benefit - cost),
        });
        const share = volunteersDilemma(dilemma, { precision }).volunteer;
        expect(symmetricQuantalResponse(game, precision)[1]).toBeCloseTo(share, 9);
      }),
      { numRuns: 40 },
    );
  });

  it("refuses a lone player and a negative precision", () => {
    expect(() => volunteersDilemma(fifth(1))).toThrow(expect.objectContaining({ path: ["players"] }));
    expect(() => volunteersDilemma(fifth(3), { precision: -1 })).toThrow(PathDependenceError);
  });
});

describe("thresholdPublicGood", () => {
  // Palfrey and Rosenthal's equation, roots found apart from this package, 10 digits.
  it.each([
    { players: 5, needed: 3, cost: 0.3, lower: 0.3375401519, upper: 0.6624598481 },
    { players: 5, needed: 3, cost: 0.2, lower: 0.2403351888, upper: 0.7596648112 },
    { players: 10, needed: 5, cost: 0.2, lower: 0.3281539814, upper: 0.5649898941 },
  ])("has the known roots for $needed of $players at a cost of $cost", ({ lower, upper, ...good }) => {
    const found = thresholdPublicGood({ ...good, benefit: 1 });
    expect(found?.lower).toBeCloseTo(lower, 9);
    expect(found?.upper).toBeCloseTo(upper, 9);
  });

  it.each(fixture.pivotal)("agrees with scipy for $needed of $players", ({ roots, ...good }) => {
    const found = thresholdPublicGood({ ...good, benefit: 1 });
    expect(found?.lower).toBeCloseTo(roots[0] as number, 10);
    expect(found?.upper).toBeCloseTo(roots[1] as number, 10);
  });

  it("is null where a contribution never decides often enough, at most .375 of the time for 3 of 5", () => {
    expect(thresholdPublicGood({ players: 5, needed: 3, benefit: 1, cost: 0.4 })).toBeNull();
    expect(pivotalChance(5, 3, 0.5)).toBeCloseTo(0.375, 14);
    expect(thresholdPublicGood({ players: 5, needed: 3, benefit: 8, cost: 3 })).toEqual({
      lower: 0.5,
      upper: 0.5,
    });
  });

  it("is the volunteer's dilemma where one is needed, and has one root where all are", () => {
    const one = thresholdPublicGood({ ...fifth(6), needed: 1 });
    expect(one?.upper).toBeCloseTo(volunteersDilemma(fifth(6)).volunteer, 12);
    expect(one?.lower).toBe(one?.upper);
    const all = thresholdPublicGood({ ...fifth(6), needed: 6 });
    expect(all?.lower).toBeCloseTo(0.2 ** (1 / 5), 12);
    expect(all?.upper).toBe(all?.lower);
  });

  it("makes contributions decide as often as they cost, on both sides of the peak", () => {
    const good = fc.integer({ min: 2, max: 60 }).chain((players) =>
      fc.record({
        players: fc.constant(players),
        needed: fc.integer({ min: 1, max: players }),
        cost: fc.double({ min: 0.01, max: 0.9, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(good, ({ players, needed, cost }) => {
        const found = thresholdPublicGood({ players, needed, cost, benefit: 1 });
        const peak = (needed - 1) / (players - 1);
        if (!found) return pivotalChance(players, needed, peak) < cost;
        expect(pivotalChance(players, needed, found.lower)).toBeCloseTo(cost, 10);
        expect(pivotalChance(players, needed, found.upper)).toBeCloseTo(cost, 10);
        return found.lower <= found.upper;
      }),
    );
  });

  it("refuses more than all, and no cost", () => {
    expect(() => thresholdPublicGood({ ...fifth(4), needed: 5 })).toThrow(
      expect.objectContaining({ path: ["needed"] }),
    );
    expect(() => thresholdPublicGood({ players: 4, benefit: 1, cost: 0, needed: 2 })).toThrow(
      PathDependenceError,
    );
    expect(() => pivotalChance(4, 2, 1.5)).toThrow(expect.objectContaining({ path: ["share"] }));
  });
});

describe("pivotalChance", () => {
  it("adds up to 1 over all numbers of others", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (players, share) => {
          let total = 0;
          for (let needed = 1; needed <= players; needed += 1) total += pivotalChance(players, needed, share);
          expect(total).toBeCloseTo(1, 10);
        },
      ),
    );
  });
});

describe("linearPublicGood", () => {
  it.each([
    { multiplication: 0.9, dilemma: false },
    { multiplication: 1, dilemma: false },
    { multiplication: 1.1, dilemma: true },
    { multiplication: 4.9, dilemma: true },
    { multiplication: 5, dilemma: false },
  ])("of five is a dilemma at r = $multiplication: $dilemma", ({ multiplication, dilemma }) => {
    expect(linearPublicGood({ players: 5, multiplication }).dilemma).toBe(dilemma);
  });

  it("has returns that add up, and are those of its game whatever others do", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 12 }),
        fc.double({ min: 0, max: 15, noNaN: true }),
        share,
        (players, multiplication, x) => {
          const good = { players, multiplication, cost: 2 };
          const { own, others, group } = linearPublicGood(good);
          expect(own + others).toBeCloseTo(group, 10);
          const payoffs = new Float64Array(2);
          publicGoodGame(good).assignPayoffs(Float64Array.of(1 - x, x), payoffs);
          expect((payoffs[1] as number) - (payoffs[0] as number)).toBeCloseTo(own, 9);
        },
      ),
    );
  });

  it("refuses a negative factor", () => {
    expect(() => linearPublicGood({ players: 5, multiplication: -1 })).toThrow(PathDependenceError);
    expect(() => publicGoodGame({ players: 1, multiplication: 1 })).toThrow(
      expect.objectContaining({ path: ["players"] }),
    );
  });
});
