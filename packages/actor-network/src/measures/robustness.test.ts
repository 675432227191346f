import { stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { randomTies } from "../testing/randomTies.ts";
import { betweenness } from "./betweenness.ts";
import { components } from "./components.ts";
import { giantAfterRemoval } from "./giantAfterRemoval.ts";
import { type RobustnessOptions, robustness } from "./robustness.ts";

const order = 7;
const all = Array.from({ length: order }, (_, actor) => actor);
const left = (ties: readonly (readonly number[])[], gone: readonly number[]) =>
  ties.filter((tie) => !tie.some((end) => gone.includes(end)));

describe("robustness", () => {
  const tree = [
    [0, 1],
    [1, 2],
    [2, 3],
    [2, 4],
    [4, 5],
  ];
  it("removes the most tied first, and follows the largest component", () => {
    const { removed, giants, area } = robustness(arraysOf(6, tree), { order: "degree" });
    expect(removed).toEqual([2, 1, 4, 0, 3, 5]);
    expect(giants).toEqual([2, 2, 1, 1, 1, 0]);
    expect(area).toBe(7 / 36);
  });

  it("removes the one most between others", () => {
    const { removed } = robustness(arraysOf(6, tree), { order: "betweenness" });
    expect(removed).toEqual([2, 1, 4, 0, 3, 5]);
    expect(robustness(arraysOf(6, tree), { order: "betweenness", adaptive: true }).removed[0]).toBe(2);
  });

  it("has no area without actors, and none left of a single one", () => {
    expect(robustness(arraysOf(0, []), { order: "degree" })).toEqual({ removed: [], giants: [], area: null });
    expect(robustness(arraysOf(1, []), { order: "degree", adaptive: true }).area).toBe(0);
  });

  it("is (n − 1) / 2n where everyone is tied to everyone", () => {
    const ties = all.flatMap((from) => all.map((to) => [from, to]));
    for (const options of [{ order: "degree" }, { order: "random", stream: stream({ root: 1 }) }] as const) {
      expect(robustness(arraysOf(order, ties), options).area).toBeCloseTo(3 / 7, 14);
    }
  });

  it("draws the same order from the same stream", () => {
    const removed = (root: number) =>
      robustness(arraysOf(order, []), { order: "random", stream: stream({ root }) }).removed;
    expect(removed(1)).toEqual(removed(1));
    expect([...removed(1)].sort()).toEqual(all);
    expect(removed(1)).not.toEqual(removed(2));
  });

  const ways: readonly RobustnessOptions[] = [
    { order: "degree" },
    { order: "degree", adaptive: true },
    { order: "betweenness" },
    { order: "betweenness", adaptive: true },
  ];
  it.each(ways)("equals the plain removal under %j", (options) => {
    fc.assert(
      fc.property(randomTies(order), fc.boolean(), (ties, directed) => {
        const network = arraysOf(order, ties, { directed });
        const { removed, giants } = robustness(network, options);
        const valueAfter = (gone: readonly number[]): ArrayLike<number> => {
          const kept = left(ties, gone);
          if (options.order === "betweenness") return betweenness(arraysOf(order, kept, { directed }));
          return all.map(
            (actor) => new Set(kept.filter((tie) => tie.includes(actor)).flat()).add(actor).size,
          );
        };
        const plain: number[] = [];
        while (plain.length < order) {
          const values = valueAfter("adaptive" in options ? plain : []);
          const rest = all.filter((actor) => !plain.includes(actor));
          plain.push(
            rest.reduce((best, actor) => ((values[actor] ?? 0) > (values[best] ?? 0) ? actor : best)),
          );
        }
        expect(removed).toEqual(plain);
        const sizes = plain.map((_, place) => {
          const gone = plain.slice(0, place + 1);
          if (gone.length === order) return 0;
          return Math.max(...components(arraysOf(order, left(ties, gone)), "weak").sizes);
        });
        expect(giants).toEqual(sizes);
        expect(giants[0]).toBe(giantAfterRemoval(network)[removed[0] as number]);
      }),
      { numRuns: 300 },
    );
  });
});
