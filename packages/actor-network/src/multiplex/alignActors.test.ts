import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { hostileIds } from "../testing/hostileIds.ts";
import { alignActors } from "./alignActors.ts";

describe("alignActors", () => {
  it("isolates actors that a network does not name, and says so", () => {
    const before = { ...arraysOf(2, [[0, 1, 3]], { directed: true }), ids: ["a", "b"] };
    const after = {
      ...arraysOf(3, [
        [0, 2],
        [1, 0],
      ]),
      ids: ["c", "b", "a"],
    };
    const { ids, networks, present } = alignActors([before, after]);
    expect(ids).toEqual(["a", "b", "c"]);
    expect(networks.map(({ order, directed }) => [order, directed])).toEqual([
      [3, true],
      [3, false],
    ]);
    expect(networks.map(({ sources, targets }) => [[...sources], [...targets]])).toEqual([
      [[0], [1]],
      [
        [2, 1],
        [0, 2],
      ],
    ]);
    expect(present.map((there) => [...there])).toEqual([
      [1, 1, 0],
      [1, 1, 1],
    ]);
  });

  it("takes any ids", () => {
    const hostile = { ...arraysOf(hostileIds.length, []), ids: hostileIds };
    expect(alignActors([hostile, { ...hostile, ids: [...hostileIds].reverse() }]).ids).toEqual(hostileIds);
    expect(alignActors([]).ids).toEqual([]);
  });

  it("names the id that is repeated", () => {
    expect(() => alignActors([{ ...arraysOf(2, []), ids: ["a", "a"] }])).toThrow(
      expect.objectContaining({ code: "duplicate-actor", path: ["networks", 0, "ids", 1] }),
    );
  });
});
