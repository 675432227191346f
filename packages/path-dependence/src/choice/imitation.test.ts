import { integerBelow, stream, uniform } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import fixture from "../../fixtures/choice.json" with { type: "json" };
import { PathDependenceError } from "../errors.ts";
import { fermiImitation } from "./fermiImitation.ts";
import { fixationProbability } from "./fixationProbability.ts";
import { publicGoodAdvantage } from "./publicGoodAdvantage.ts";

const inPublicGood = (population: number, groupSize: number, multiplication: number, intensity: number) => {
  const advantage = publicGoodAdvantage({ population, groupSize, multiplication });
  return fixationProbability(population, () => advantage, intensity);
};

describe("fermiImitation", () => {
  it("is a coin toss for equal payoffs or β = 0 and certain at β = ∞", () => {
    expect(fermiImitation(2, 2, 7)).toBe(0.5);
    expect(fermiImitation(2, 2, Infinity)).toBe(0.5);
    expect(fermiImitation(-1e308, 1e308, 0)).toBe(0.5);
    expect(fermiImitation(1, 0, Infinity)).toBe(0);
  });

  it("of the other is the complement of the own", () => {
    const payoff = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(payoff, payoff, fc.double({ min: 0, max: 5, noNaN: true }), (own, other, intensity) => {
        const sum = fermiImitation(own, other, intensity) + fermiImitation(other, own, intensity);
        expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("fixationProbability", () => {
  // Linear public good, groups of five, cost 1; closed form worked out apart from this package.
  it.each([
    { population: 50, multiplication: 3, intensity: 0.1, rho: 0.005441245 },
    { population: 50, multiplication: 8, intensity: 0.1, rho: 0.0507046752 },
    { population: 10, multiplication: 8, intensity: 1, rho: 0.0576715101 },
  ])(
    "of a contributor among $population at r = $multiplication",
    ({ population, multiplication, intensity, rho }) => {
      expect(inPublicGood(population, 5, multiplication, intensity)).toBeCloseTo(rho, 9);
    },
  );

  it.each(fixture.fixation)("agrees with the solved chain of $population actors", (row) => {
    const { population, groupSize, multiplication, intensity, rho } = row;
    expect(inPublicGood(population, groupSize, multiplication, intensity)).toBeCloseTo(rho, 11);
  });

  it.each([2, 10, 50])("is 1 / %d without selection", (population) => {
    expect(inPublicGood(population, 2, 8, 0)).toBeCloseTo(1 / population, 14);
  });

  it("stays in [0, 1] and defined where payoffs are huge", () => {
    expect(fixationProbability(100, () => -1000, 10)).toBe(0);
    expect(fixationProbability(100, () => 1000, 10)).toBe(1);
    expect(fixationProbability(3, (k) => (k === 1 ? -800 : 800), 1)).toBe(0);
  });

  it("agrees with imitation played out, within 4 standard errors", () => {
    const [population, runs] = [8, 5_000];
    const advantage = (k: number) => 0.6 - 0.1 * k;
    const random = stream({ root: 20200123, purpose: "imitation" });
    let taken = 0;
    for (let run = 0; run < runs; run += 1) {
      let mutants = 1;
      while (mutants > 0 && mutants < population) {
        const one = integerBelow(random, population) < mutants;
        const other = integerBelow(random, population - 1) < mutants - (one ? 1 : 0);
        if (one === other) continue;
        const gain = one ? -advantage(mutants) : advantage(mutants);
        if (uniform(random) < fermiImitation(0, gain, 1)) mutants += one ? -1 : 1;
      }
      if (mutants === population) taken += 1;
    }
    const rho = fixationProbability(population, advantage, 1);
    expect(Math.abs(taken / runs - rho)).toBeLessThan(4 * Math.sqrt((rho * (1 - rho)) / runs));
  });

  it("refuses a population of one, an endless β and an advantage that is not finite", () => {
    expect(() => fixationProbability(1, () => 1, 1)).toThrow(PathDependenceError);
    expect(() => fixationProbability(5, () => 1, Infinity)).toThrow(PathDependenceError);
    expect(() => fixationProbability(5, () => Number.NaN, 1)).toThrow(
      expect.objectContaining({ path: ["advantage"] }),
    );
  });
});

describe("publicGoodAdvantage", () => {
  it("is −c in one group of all, whatever the factor", () => {
    expect(publicGoodAdvantage({ population: 6, groupSize: 6, multiplication: 99, cost: 2 })).toBe(-2);
  });

  it("tends to (r / n − 1) c in large populations", () => {
    const advantage = publicGoodAdvantage({ population: 1e9, groupSize: 5, multiplication: 3, cost: 2 });
    expect(advantage).toBeCloseTo(-0.8, 7);
  });

  it("refuses a group larger than the population", () => {
    expect(() => publicGoodAdvantage({ population: 4, groupSize: 5, multiplication: 3 })).toThrow(
      expect.objectContaining({ code: "invalid-parameters", path: ["groupSize"] }),
    );
  });
});
