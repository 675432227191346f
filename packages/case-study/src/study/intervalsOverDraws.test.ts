import { type Actor, buildNetwork, degree, density, overDraws, type Tie } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import { intervalsOverDraws } from "./intervalsOverDraws.ts";

const rest = { labelEn: "", labelZh: "", kind: "", partOf: null, since: null, until: null, level: "street" };
const actors: Actor[] = ["a", "b", "c"].map((id) => ({ ...rest, id, sector: id }));
const relations = [{ id: "leads", labelEn: "", labelZh: "", directed: true, meaning: "" }];
const tie = (id: string, from: string, to: string, status: Tie["status"]): Tie => ({
  ...{ id, from, to, status, relation: "leads", period: "now", strength: 1 },
  ...{ certainty: "medium", segments: [], note: "" },
});

describe("intervalsOverDraws", () => {
  const ties = [
    tie("t1", "a", "b", "present"),
    tie("t2", "b", "c", "weak"),
    tie("t3", "c", "b", "contested"),
  ];
  const network = buildNetwork(actors, ties, { relations });
  const options = { draws: 130, seed: 4 };

  it("gives the intervals of overDraws", async () => {
    const statistic = (one: typeof network) => [density(one), ...degree(one, { direction: "both" })];
    const intervals = await intervalsOverDraws(network, statistic, options);
    expect(intervals).toEqual(
      overDraws(network, statistic, options).map(({ low, high, defined }) => ({
        interval: { low, high },
        defined,
      })),
    );
  });

  it("leaves draws out in which a number is not defined, and has no interval where it never is", async () => {
    const statistic = ({ ties: drawn }: typeof network) => [
      drawn.some(({ id }) => id === "t1") ? drawn.length : null,
      null,
    ];
    const [some, none] = await intervalsOverDraws(network, statistic, options);
    expect(some?.defined).toBeGreaterThan(80);
    expect(some?.defined).toBeLessThan(130);
    expect(some?.interval?.low).toBe(1);
    expect(none).toEqual({ interval: null, defined: 0 });
  });

  it("has no draw with two contested claims about the same two actors", async () => {
    const rivals = [tie("t1", "a", "b", "contested"), tie("t2", "b", "a", "contested")];
    const pair = buildNetwork(actors, rivals, { relations });
    const [count] = await intervalsOverDraws(pair, ({ ties: drawn }) => [drawn.length], options);
    expect(count?.interval).toEqual({ low: 0, high: 1 });
  });

  it("stops when the signal says so", async () => {
    const controller = new AbortController();
    let seen = 0;
    const statistic = () => {
      seen += 1;
      if (seen === 3) controller.abort(new Error("enough"));
      return [];
    };
    const stopped = intervalsOverDraws(network, statistic, {
      ...options,
      draws: 10_000,
      signal: controller.signal,
    });
    await expect(stopped).rejects.toThrow("enough");
    expect(seen).toBeLessThan(60);
  });
});
