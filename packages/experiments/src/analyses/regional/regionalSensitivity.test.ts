import { stream, uniform } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../../fixtures/regionalSensitivity.json" with { type: "json" };
import { designOf } from "../../designs/designOf.ts";
import { regionalSensitivity } from "./regionalSensitivity.ts";

describe("regionalSensitivity", () => {
  it("is what the definition gives for four runs by hand, equal values taken together", () => {
    const design = designOf({ kind: "points", points: [[0.1], [0.2], [0.2], [0.9]] });
    // After 0.1: 1/2 against 0; after 0.2: 1 against 1/2.
    const [only] = regionalSensitivity(design, [true, true, false, false], { seed: 1 }) ?? [];
    expect(only?.statistic).toBe(0.5);
  });

  it("agrees with SciPy on 200 runs with ties", () => {
    const design = designOf({ kind: "points", points: reference.points });
    const found = regionalSensitivity(design, reference.behavioural, { seed: 1, permutations: 1999 });
    for (const [dimension, each] of (found ?? []).entries()) {
      expect(each.statistic).toBeCloseTo(reference.statistics[dimension] as number, 12);
      // SciPy's p holds without ties; with them it is a little too large.
      const p = reference.p[dimension] as number;
      expect(each.p).toBeGreaterThan(Math.min(1 / 2000, p) / 2);
      expect(each.p).toBeLessThan(p + 0.03);
    }
    expect(found).toHaveLength(3);
  });

  it("finds the exact chance of the smallest case", () => {
    // Three of six runs, all below the others: 2 of 20 labellings are as far apart.
    const points = [0, 0.1, 0.2, 0.3, 0.4, 0.5].map((x) => [x]);
    const labels = [true, true, true, false, false, false];
    const design = designOf({ kind: "points", points });
    const [only] = regionalSensitivity(design, labels, { seed: 1, permutations: 20_000 }) ?? [];
    expect(only?.statistic).toBe(1);
    expect(Math.abs((only?.p ?? 0) - 0.1)).toBeLessThan(0.01);
  });

  it("rejects at its level where labels are drawn by lot", () => {
    const design = designOf({ kind: "latin-hypercube", dimensions: 1, size: 40, seed: 1 });
    const ps = Array.from({ length: 400 }, (_, root) => {
      const random = stream({ root, purpose: "labels" });
      const labels = Array.from({ length: 40 }, () => uniform(random) < 0.4);
      return regionalSensitivity(design, labels, { seed: root, permutations: 99 })?.[0]?.p ?? 1;
    });
    // 5 % of 400, and four standard deviations.
    expect(ps.filter((p) => p <= 0.05).length).toBeLessThan(38);
    expect(ps.filter((p) => p <= 0.5).length).toBeGreaterThan(140);
  });

  it("stays in 0 to 1 and does not mind which group is called behavioural", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.boolean()), { minLength: 1, maxLength: 30 }), (runs) => {
        const design = designOf({ kind: "points", points: runs.map(([x]) => [x / 10]) });
        const labels = runs.map(([, label]) => label);
        const options = { seed: 1, permutations: 19 };
        const found = regionalSensitivity(design, labels, options);
        const turned = regionalSensitivity(
          design,
          labels.map((label) => !label),
          options,
        );
        expect(found === null).toBe(new Set(labels).size < 2);
        expect(turned?.[0]?.statistic).toBe(found?.[0]?.statistic);
        for (const { statistic, p } of found ?? []) {
          expect(statistic >= 0 && statistic <= 1).toBe(true);
          expect(p >= 0.05 && p <= 1).toBe(true);
        }
      }),
    );
  });

  it.each([
    { name: "answers that are not one a run", labels: [true], permutations: 9, path: ["behavioural"] },
    { name: "no permutations", labels: [true, false], permutations: 0, path: ["permutations"] },
  ])("refuses $name", ({ labels, permutations, path }) => {
    const design = designOf({ kind: "points", points: [[0], [1]] });
    expect(() => regionalSensitivity(design, labels, { seed: 1, permutations })).toThrow(
      expect.objectContaining({ code: "invalid-counts", path }),
    );
  });
});
