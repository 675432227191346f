import { describe, expect, it } from "vitest";
import { resourcefulness } from "./resourcefulness.ts";

describe("resourcefulness", () => {
  it("is the mean share mobilised and the time to half", () => {
    expect(resourcefulness([0, 1, 2], [0, 50, 100])).toEqual({ mobilised: 0.5, halfTime: 1 });
    expect(resourcefulness([3, 7], [0, 4], { full: 8 })).toEqual({ mobilised: 0.25, halfTime: 4 });
  });

  it("has no half time where half was never there, and 0 where it was at once", () => {
    expect(resourcefulness([0, 1], [0, 40]).halfTime).toBeNull();
    expect(resourcefulness([0, 1], [60, 100]).halfTime).toBe(0);
  });

  it("is null without time between moments", () => {
    expect(resourcefulness([], [])).toEqual({ mobilised: null, halfTime: null });
    expect(resourcefulness([1, 1], [0, 100])).toEqual({ mobilised: null, halfTime: null });
  });

  it("is larger for resources that came earlier", () => {
    const early = resourcefulness([0, 1, 10], [0, 100, 100]).mobilised as number;
    const late = resourcefulness([0, 9, 10], [0, 0, 100]).mobilised as number;
    expect(early).toBeGreaterThan(late);
  });
});
