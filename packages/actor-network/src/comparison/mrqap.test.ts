import { normal, stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/qap.json" with { type: "json" };
import { groupsOf } from "../testing/groupsOf.ts";
import { plainRegression } from "../testing/plainRegression.ts";
import { assignOrder } from "./assignOrder.ts";
import type { DyadMatrix } from "./DyadMatrix.ts";
import { mrqap } from "./mrqap.ts";
import { sameGroupMatrix } from "./sameGroupMatrix.ts";

const matrixOf = (
  order: number,
  directed: boolean,
  of: (from: number, to: number) => number,
): DyadMatrix => ({
  directed,
  order,
  values: Float64Array.from({ length: order * order }, (_, place) => {
    const [from, to] = [Math.floor(place / order), place % order];
    if (from === to) return 0;
    return directed || from < to ? of(from, to) : of(to, from);
  }),
});

/** The numbers of a matrix pair by pair, actor `i` standing for `order[i]`. */
const pairsOf = ({ order, values }: DyadMatrix, directed: boolean, actors: ArrayLike<number>): number[] => {
  const list: number[] = [];
  for (let from = 0; from < order; from += 1) {
    for (let to = directed ? 0 : from + 1; to < order; to += 1) {
      if (from !== to) list.push(values[(actors[from] as number) * order + (actors[to] as number)] as number);
    }
  }
  return list;
};

const once = { draws: 1, seed: 1 } as const;
const noise = (directed: boolean, order: number, seed: number): DyadMatrix => {
  const random = stream({ root: seed });
  return matrixOfDraws(directed, order, () => normal(random));
};
const matrixOfDraws = (directed: boolean, order: number, draw: () => number): DyadMatrix => {
  const drawn = Float64Array.from({ length: order * order }, draw);
  return matrixOf(order, directed, (from, to) => drawn[from * order + to] as number);
};

describe("mrqap", () => {
  it("has the slope and intercept of a straight line, and no t, when the fit is perfect", () => {
    const predictor = noise(true, 5, 1);
    const outcome = { ...predictor, values: predictor.values.map((value) => 3 - 2 * value) };
    const fit = mrqap(outcome, [predictor], once);
    expect(fit?.coefficients[0]?.estimate).toBeCloseTo(-2, 12);
    expect(fit?.intercept).toBeCloseTo(3, 12);
    expect(fit?.rSquared).toBeCloseTo(1, 12);
    expect(fit?.coefficients[0]?.t).toBe(null);
  });

  it("has the difference of means as the effect of a group", () => {
    const groups = sameGroupMatrix(groupsOf([0, 0, 1, 1]));
    const outcome = matrixOf(4, false, (from, to) => from + 2 * to);
    const fit = mrqap(outcome, [groups], once);
    expect(fit?.coefficients[0]?.estimate).toBeCloseTo((2 + 8) / 2 - (4 + 6 + 5 + 7) / 4, 12);
    expect(fit?.pairs).toBe(6);
  });

  it.each(reference.fits)("agrees with R sna's netlm: $mode, $nullhyp", (expected) => {
    const directed = expected.mode === "digraph";
    const read = (values: readonly number[]): DyadMatrix =>
      matrixOf(reference.order, directed, (from, to) => {
        const place = directed ? from * reference.order + to : to * reference.order + from;
        return values[place] as number;
      });
    const draws = 4000;
    const permute = expected.nullhyp === "qapy" ? "outcome" : "residual";
    const fit = mrqap(read(reference.y), reference.x.map(read), { draws, seed: 1, permute });
    const estimates = [fit?.intercept, ...(fit?.coefficients ?? []).map(({ estimate }) => estimate)];
    expect(fit?.pairs).toBe(expected.pairs);
    expect(Math.abs((fit?.rSquared ?? 9) - expected.rSquared)).toBeLessThan(1e-9);
    expected.coefficients.forEach((value, at) => {
      expect(Math.abs((estimates[at] ?? 9) - value)).toBeLessThan(1e-9);
    });
    fit?.coefficients.forEach(({ t }, position) => {
      const at = position + 1;
      expect(Math.abs((t?.observed ?? 9) - (expected.t[at] ?? 0))).toBeLessThan(1e-9);
      for (const side of ["greater", "less", "twoSided"] as const) {
        const p = expected[side][at] ?? 9;
        const error = Math.sqrt(Math.max(p * (1 - p), 0.001) * (1 / draws + 1 / 10_000));
        expect(Math.abs((t?.p[side] ?? 9) - p)).toBeLessThan(4 * error);
      }
    });
  });

  it("equals plain least squares in estimates, t and draws of both kinds", () => {
    const order = 5;
    const numbers = fc.array(fc.integer({ min: -9, max: 9 }), {
      minLength: order * order,
      maxLength: order * order,
    });
    fc.assert(
      fc.property(fc.tuple(numbers, numbers, numbers), fc.boolean(), fc.nat(), (lists, directed, seed) => {
        const [outcome, first, second] = lists.map((list) =>
          matrixOf(order, directed, (from, to) => list[from * order + to] as number),
        ) as [DyadMatrix, DyadMatrix, DyadMatrix];
        const identity = [0, 1, 2, 3, 4];
        const [y, a, b] = [outcome, first, second].map((one) => pairsOf(one, directed, identity)) as [
          number[],
          number[],
          number[],
        ];
        const expected = plainRegression(y, [a, b]);
        fc.pre(expected !== null);
        const order1 = new Uint32Array(order);
        assignOrder(stream({ root: seed, replication: 0, purpose: "mrqap" }), order1);

        const outcomes = mrqap(outcome, [first, second], { draws: 1, seed, permute: "outcome" });
        const residuals = mrqap(outcome, [first, second], { draws: 1, seed });
        expect(outcomes?.intercept).toBeCloseTo(expected?.estimates[0] ?? 9, 8);
        outcomes?.coefficients.forEach(({ estimate, t }, position) => {
          expect(estimate).toBeCloseTo(expected?.estimates[position + 1] ?? 9, 8);
          if (t) expect(t.observed).toBeCloseTo(expected?.t[position + 1] ?? 9, 7);
        });
        const ordered = plainRegression(pairsOf(outcome, directed, order1), [a, b]);
        const drawn = outcomes?.coefficients[0]?.t;
        if (ordered && drawn) expect(drawn.mean).toBeCloseTo(ordered.t[1] ?? 9, 7);

        const auxiliary = plainRegression(a, [b]);
        const partial = residuals?.coefficients[0]?.t;
        if (!auxiliary || !partial) return;
        let taken = 0;
        const rest = matrixOf(order, directed, () => auxiliary.residuals[taken++] as number);
        if (!directed) {
          for (let from = 0; from < order; from += 1) {
            for (let to = 0; to < from; to += 1) {
              rest.values[from * order + to] = rest.values[to * order + from] as number;
            }
          }
        }
        const replaced = plainRegression(y, [pairsOf(rest, directed, order1), b]);
        if (replaced) expect(partial.mean).toBeCloseTo(replaced.t[1] ?? 9, 7);
      }),
      { numRuns: 1000 },
    );
  });

  it("follows the unit of outcome and predictor, and leaves t alone", () => {
    const [outcome, first, second] = [1, 2, 3].map((seed) => noise(true, 6, seed)) as [
      DyadMatrix,
      DyadMatrix,
      DyadMatrix,
    ];
    const times = (matrix: DyadMatrix, factor: number): DyadMatrix => ({
      ...matrix,
      values: matrix.values.map((value) => value * factor),
    });
    const options = { draws: 19, seed: 5 };
    const before = mrqap(outcome, [first, second], options);
    const after = mrqap(times(outcome, 4), [times(first, 0.5), second], options);
    expect(after?.coefficients[0]?.estimate).toBeCloseTo(8 * (before?.coefficients[0]?.estimate ?? 9), 12);
    expect(after?.coefficients[0]?.t?.observed).toBeCloseTo(before?.coefficients[0]?.t?.observed ?? 9, 12);
    expect(after?.coefficients[0]?.t?.p).toEqual(before?.coefficients[0]?.t?.p);
    expect(after?.rSquared).toBeCloseTo(before?.rSquared ?? 9, 12);
  });

  it("does the same for the same seed, whatever the order of the predictors", () => {
    const [outcome, first, second] = [4, 5, 6].map((seed) => noise(true, 6, seed)) as [
      DyadMatrix,
      DyadMatrix,
      DyadMatrix,
    ];
    const options = { draws: 19, seed: 5 };
    const [one, other] = [mrqap(outcome, [first, second], options), mrqap(outcome, [second, first], options)];
    expect(mrqap(outcome, [first, second], options)).toEqual(one);
    expect(other?.coefficients[1]?.t?.p).toEqual(one?.coefficients[0]?.t?.p);
    expect(other?.coefficients[1]?.estimate).toBeCloseTo(one?.coefficients[0]?.estimate ?? 9, 12);
  });

  it("finds a predictor without effect at the rate that p says, though pairs share actors", () => {
    // Outcome and predictors have effects of sender and receiver; the second predictor works and goes with the first.
    let found = 0;
    const worlds = 200;
    for (let world = 0; world < worlds; world += 1) {
      const random = stream({ root: 77, replication: world });
      const relation = (): DyadMatrix => {
        const [sender, receiver] = [0, 1].map(() => Float64Array.from({ length: 12 }, () => normal(random)));
        return matrixOf(
          12,
          true,
          (from, to) => (sender?.[from] ?? 0) + (receiver?.[to] ?? 0) + normal(random),
        );
      };
      const [rest, own, works] = [relation(), relation(), relation()];
      const first = { ...own, values: own.values.map((value, at) => value + (works.values[at] as number)) };
      const outcome = {
        ...rest,
        values: rest.values.map((value, at) => value + (works.values[at] as number)),
      };
      const fit = mrqap(outcome, [first, works], { draws: 99, seed: world });
      if ((fit?.coefficients[0]?.t?.p.twoSided ?? 9) <= 0.05) found += 1;
    }
    // Binomial with chance 0.05: 10 expected, 20 is beyond 99.8 %.
    expect(found).toBeLessThanOrEqual(20);
    expect(found).toBeGreaterThanOrEqual(2);
  });

  const [y, x] = [noise(true, 4, 8), noise(true, 4, 9)];
  it("is null when the outcome does not vary, or pairs are too few", () => {
    const constant = matrixOf(4, true, () => 0.1);
    expect(mrqap(constant, [x], once)).toBe(null);
    expect(
      mrqap(
        matrixOf(2, false, () => 1),
        [matrixOf(2, false, () => 2)],
        once,
      ),
    ).toBe(null);
  });

  it.each([
    { name: "no predictors", of: [], path: ["predictors"], message: /no predictors/ },
    {
      name: "a constant predictor",
      of: [x, matrixOf(4, true, () => 2)],
      path: ["predictors", 1],
      message: /same for all pairs/,
    },
    {
      name: "a combination of predictors",
      of: [x, y, { ...x, values: x.values.map((value, at) => 1 + 2 * value - (y.values[at] as number)) }],
      path: ["predictors", 2],
      message: /combination/,
    },
    { name: "other actors", of: [noise(true, 5, 1)], path: ["predictors", 0], message: /5 actors/ },
    {
      name: "a matrix of another size",
      of: [{ ...x, values: new Float64Array(3) }],
      path: ["predictors", 0],
      message: /3 numbers/,
    },
  ])("refuses $name and says where", ({ of, path, message }) => {
    const run = () => mrqap(y, of, once);
    expect(run).toThrow(expect.objectContaining({ code: "invalid-option", path }));
    expect(run).toThrow(message);
  });

  it("refuses a directed predictor of an undirected outcome, and half a draw", () => {
    const run = () => mrqap(noise(false, 4, 1), [x], once);
    expect(run).toThrow(expect.objectContaining({ code: "invalid-option", path: ["predictors", 0] }));
    expect(() => mrqap(y, [x], { draws: 0.5, seed: 1 })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["draws"] }),
    );
  });

  it("takes an undirected predictor of a directed outcome both ways", () => {
    const both = noise(false, 4, 3);
    const fit = mrqap(y, [both], once);
    expect(fit).toEqual(mrqap(y, [{ ...both, directed: true }], once));
    expect(fit?.pairs).toBe(12);
  });
});
