import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestIds } from "./nearestIds.ts";

const ids = ["facet.density@before", "facet.density@during", "tie.t1.drawn", "ensemble.tried"];

describe("nearestIds", () => {
  it("begins with what is spelt most alike", () => {
    expect(nearestIds(ids, "tie.t1.drwan", 1)).toEqual(["tie.t1.drawn"]);
    expect(nearestIds(ids, "facet.densty@during", 2)).toEqual([ids[1], ids[0]]);
  });

  it("puts ids that hold the text first, in any case of letters", () => {
    expect(nearestIds(ids, "TRIED", 1)).toEqual(["ensemble.tried"]);
    expect(nearestIds(ids, "density", 2)).toEqual(ids.slice(0, 2));
  });

  it("always begins with an id that is given exactly, and gives as many as asked", () => {
    const given = fc.uniqueArray(fc.stringMatching(/^[a-z]{4}$/), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(given, (list) => {
        const found = nearestIds(list, list[0] as string);
        expect(found[0]).toBe(list[0]);
        expect(found).toHaveLength(Math.min(3, list.length));
      }),
    );
  });

  it("compares the beginning only of a text without an end", () => {
    expect(nearestIds(ids, "x".repeat(1e6))).toHaveLength(3);
    expect(nearestIds([], "x")).toEqual([]);
  });
});
