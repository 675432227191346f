import { describe, expect, it } from "vitest";
import { lowestPoint } from "./lowestPoint.ts";

const anywhere = (point: readonly number[]) => point;

describe("lowestPoint", () => {
  it("finds the bottom of a bowl to its last step", () => {
    const bowl = ([x = 0, y = 0]: readonly number[]) => 1 + (x - 3) * (x - 3) + 2 * (y + 1) * (y + 1) + x * y;
    const { point, value } = lowestPoint(bowl, [0, 0], anywhere);
    // Slopes 2 (x − 3) + y = 0 and 4 (y + 1) + x = 0.
    expect(point[0]).toBeCloseTo(4, 2);
    expect(point[1]).toBeCloseTo(-2, 2);
    expect(value).toBeCloseTo(-4, 4);
  });

  it("stays where points may lie", () => {
    const found = lowestPoint(
      ([x = 0]) => x,
      [5],
      ([x = 0]) => [Math.max(1, x)],
    );
    expect(found).toEqual({ point: [1], value: 1 });
  });

  it("ends on what falls for ever", () => {
    expect(lowestPoint(([x = 0]) => x, [0], anywhere).value).toBeLessThan(-1000);
  });
});
