import { describe, expect, it } from "vitest";
import { logTicks } from "./logTicks.ts";

describe("logTicks", () => {
  it("gives 1, 2 and 5 times powers of ten where there is room, powers alone elsewhere", () => {
    expect(logTicks(1, 20, 6)).toEqual([1, 2, 5, 10, 20]);
    expect(logTicks(1, 1000, 6)).toEqual([1, 10, 100, 1000]);
    expect(logTicks(0.3, 0.4, 6)).toEqual([]);
  });
});
