import { describe, expect, it } from "vitest";
import { rankLevels } from "./rankLevels.ts";

const groups = { names: ["community", "city"], of: Int32Array.of(0, 1, 0) };

describe("rankLevels", () => {
  it("ranks from the top down whatever order the actors name the levels in", () => {
    expect(rankLevels(groups, ["city", "district", "community"])).toEqual({
      names: ["city", "district", "community"],
      of: Int32Array.of(2, 0, 2),
    });
  });

  it("gives −1 to an actor whose level is outside the hierarchy", () => {
    expect([...rankLevels(groups, ["city"], { outside: ["community"] }).of]).toEqual([-1, 0, -1]);
  });

  it("names the level that is in no list", () => {
    expect(() => rankLevels(groups, ["city"])).toThrow(
      expect.objectContaining({ code: "unknown-level", path: ["groups", "names", "community"] }),
    );
  });

  it("refuses a level that is listed twice", () => {
    expect(() => rankLevels(groups, ["city", "community"], { outside: ["city"] })).toThrow(
      expect.objectContaining({ code: "unknown-level", path: ["order", "city"] }),
    );
  });
});
