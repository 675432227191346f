import { describe, expect, it } from "vitest";
import { seriesPoints } from "./seriesPoints.ts";

describe("seriesPoints", () => {
  it("reads missing values as NaN and drops moments without a time", () => {
    const points = seriesPoints({ t: [0, Number.NaN, 2], y: [1, 2, null] }, 10);
    expect(points.map(({ t, y }) => [t, y])).toEqual([
      [0, 1],
      [2, Number.NaN],
    ]);
  });

  it("keeps the greatest and least value, both ends and the order when it thins", () => {
    const t = Array.from({ length: 5000 }, (_, index) => index);
    const y = t.map((index) => (index === 1234 ? 99 : index === 4321 ? -99 : 0));
    const points = seriesPoints({ t, y }, 400);
    expect(points.length).toBeLessThanOrEqual(420);
    expect([points[0]?.t, points.at(-1)?.t]).toEqual([0, 4999]);
    expect(points.find((point) => point.t === 1234)?.y).toBe(99);
    expect(points.find((point) => point.t === 4321)?.y).toBe(-99);
    expect(points.every((point, index) => index === 0 || point.t > (points[index - 1]?.t ?? 0))).toBe(true);
  });
});
