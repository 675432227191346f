import { describe, expect, it } from "vitest";
import { tieIds } from "./tieIds.ts";

const idsOf = (claims: [code: string, period: string][], periods: string[], known: [string, string][] = []) =>
  Object.fromEntries(
    tieIds(
      claims.map(([code, period]) => ({ code, period })),
      periods,
      new Map(known),
    ),
  );

describe("tieIds", () => {
  it("numbers within the period, after the shortest beginning that tells periods apart", () => {
    expect(
      idsOf(
        [
          ["x", "normal"],
          ["y", "onset"],
          ["z", "normal"],
        ],
        ["normal", "onset"],
      ),
    ).toEqual({
      x: "n01",
      y: "o01",
      z: "n02",
    });
    expect(
      idsOf(
        [
          ["x", "before"],
          ["y", "between"],
        ],
        ["before", "between"],
      ),
    ).toEqual({ x: "bef01", y: "bet01" });
  });

  it("takes the whole period where it begins another, and a dash after a digit", () => {
    expect(
      idsOf(
        [
          ["x", "p"],
          ["y", "p1"],
        ],
        ["p", "p1"],
      ),
    ).toEqual({ x: "p01", y: "p1-01" });
  });

  it("keeps ids that ties have and passes over them", () => {
    expect(
      idsOf(
        [
          ["x", "normal"],
          ["y", "normal"],
          ["z", "normal"],
        ],
        ["normal"],
        [["y", "n01"]],
      ),
    ).toEqual({
      x: "n02",
      y: "n01",
      z: "n03",
    });
  });
});
