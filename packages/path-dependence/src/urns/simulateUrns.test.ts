import { stream } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { balancingRule } from "./balancingRule.ts";
import { linearRule } from "./linearRule.ts";
import { powerRule } from "./powerRule.ts";
import { shareLaw } from "./shareLaw.ts";
import { shareMean } from "./shareMean.ts";
import { shareVariance } from "./shareVariance.ts";
import { simulatedUrnFan } from "./simulatedUrnFan.ts";
import { simulateUrn } from "./simulateUrn.ts";
import { simulateUrns } from "./simulateUrns.ts";
import { urnFan } from "./urnFan.ts";

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("simulateUrns", () => {
  it.each([
    { name: "linear", rule: linearRule },
    { name: "square", rule: powerRule(2) },
    { name: "balancing", rule: balancingRule },
  ])("has the exact mean and variance within four standard errors: $name", ({ rule }) => {
    const urn = { initial: [2, 1], rule };
    const law = shareLaw(urn, 50);
    const shares = simulateUrns(urn, { draws: 50, histories: 4000, seed: 3 }).map(
      (colours) => (2 + colours.filter((colour) => colour === 0).length) / 53,
    );
    const mean = meanOf(shares);
    const squares = shares.map((share) => (share - mean) ** 2);
    const variance = meanOf(squares);
    const errorOfMean = Math.sqrt(variance / 4000);
    const errorOfVariance = Math.sqrt(meanOf(squares.map((square) => (square - variance) ** 2)) / 4000);
    expect(Math.abs(mean - shareMean(law))).toBeLessThan(4 * errorOfMean);
    expect(Math.abs(variance - shareVariance(law))).toBeLessThan(4 * errorOfVariance);
  });

  it("has one third each for three spheres, with variance 1/18 · n / (n + 3)", () => {
    const urn = { initial: [1, 1, 1], rule: linearRule };
    const shares = simulateUrns(urn, { draws: 100, histories: 3000, seed: 5 }).map(
      (colours) => (1 + colours.filter((colour) => colour === 2).length) / 103,
    );
    const mean = meanOf(shares);
    const squares = shares.map((share) => (share - mean) ** 2);
    const variance = meanOf(squares);
    expect(Math.abs(mean - 1 / 3)).toBeLessThan(4 * Math.sqrt(variance / 3000));
    const error = Math.sqrt(meanOf(squares.map((square) => (square - variance) ** 2)) / 3000);
    expect(Math.abs(variance - 100 / 103 / 18)).toBeLessThan(4 * error);
  });

  it("keeps a history whatever the number of the others", () => {
    const urn = { initial: [1, 1, 2], rule: powerRule(1.2) };
    const many = simulateUrns(urn, { draws: 20, histories: 9, seed: 4 });
    expect(simulateUrns(urn, { draws: 20, histories: 2, seed: 4 })).toEqual(many.slice(0, 2));
    expect(many[0]).not.toEqual(many[1]);
  });

  it("never draws a colour without balls, and leaves the urn as it was", () => {
    const initial = [1, 0, 1];
    expect(simulateUrn({ initial, rule: linearRule }, 200, stream({ root: 1 }))).not.toContain(1);
    expect(initial).toEqual([1, 0, 1]);
    expect(simulateUrn({ initial, rule: linearRule }, 0, stream({ root: 1 }))).toHaveLength(0);
  });
});

describe("urnFan", () => {
  it("of Polya's urn from (1, 1) has the quantiles of an even distribution", () => {
    const { times, levels, quantiles } = urnFan({ initial: [1, 1], rule: linearRule }, { times: [0, 1, 99] });
    expect([...times]).toEqual([0, 1, 99]);
    expect([...levels]).toEqual([0.05, 0.25, 0.5, 0.75, 0.95]);
    expect(quantiles.map((row) => Math.round((row[2] as number) * 101))).toEqual([5, 25, 50, 75, 95]);
    expect(quantiles.map(([start]) => start)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
  });

  it("holds the simulated fan within its error", () => {
    const urn = { initial: [1, 1], rule: powerRule(0.5) };
    const times = [10, 60];
    const exact = urnFan(urn, { times });
    const simulated = simulatedUrnFan(urn, { times, histories: 2000, seed: 2 });
    exact.quantiles.forEach((row, level) => {
      row.forEach((share, column) => {
        const gap = Math.abs(share - (simulated.quantiles[level]?.[column] as number));
        expect(gap).toBeLessThan(1.01 / (times[column] as number));
      });
    });
  });

  it("closes for a balancing urn and stays open for Polya's", () => {
    const width = (rule: typeof linearRule) => {
      const { quantiles } = urnFan({ initial: [1, 1], rule }, { times: [50, 800], levels: [0.05, 0.95] });
      return [0, 1].map((at) => (quantiles[1]?.[at] as number) - (quantiles[0]?.[at] as number));
    };
    const [early = 0, late = 0] = width(balancingRule);
    expect(late).toBeLessThan(early / 3);
    expect(width(linearRule)[1]).toBeCloseTo(0.9, 2);
  });

  it("refuses times out of order, levels outside 0 to 1, and a colour that is not there", () => {
    const urn = { initial: [1, 1], rule: linearRule };
    const refused = (path: PropertyKey[]) => expect.objectContaining({ code: "invalid-option", path });
    expect(() => urnFan(urn, { times: [3, 1] })).toThrow(refused(["times"]));
    expect(() => urnFan(urn, { times: [3], levels: [0.5, 1.5] })).toThrow(refused(["levels", 1]));
    expect(() => simulatedUrnFan(urn, { times: [3], histories: 1, seed: 1, colour: 2 })).toThrow(
      refused(["colour"]),
    );
  });
});
