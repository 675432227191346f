import { integerBelow, stream, uniform } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/escapeTimes.json" with { type: "json" };
import { escapeTime } from "./escapeTime.ts";
import { glauberEscape } from "./glauberEscape.ts";

describe("glauberEscape", () => {
  it.each([
    { actors: 10, coupling: 1.5, sweeps: 36.1249, digits: 4 },
    { actors: 20, coupling: 1.5, sweeps: 121.1766, digits: 4 },
    { actors: 50, coupling: 1.5, sweeps: 3701.9768, digits: 4 },
    { actors: 100, coupling: 1.5, sweeps: 1144595.74, digits: 2 },
    { actors: 50, coupling: 0.5, sweeps: 4.4879, digits: 4 },
  ])("has the reference value for $actors actors at K = $coupling", ({ sweeps, digits, ...options }) => {
    expect(glauberEscape(options)).toBeCloseTo(sweeps, digits);
  });

  it.each(reference.glauber)("agrees with numpy's linear solve: $actors actors, field $field", (one) => {
    const { sweeps, ...options } = one;
    expect(Math.abs((glauberEscape(options) as number) / sweeps - 1)).toBeLessThan(1e-9);
  });

  it("is the same seen from the other side", () => {
    const up = glauberEscape({ actors: 24, coupling: 1.3, field: 0.1, from: 3, to: 15 });
    const down = glauberEscape({ actors: 24, coupling: 1.3, field: -0.1, from: 21, to: 9 });
    expect(down).toBeCloseTo(up as number, 8);
  });

  it("as simulated has the exact mean within four standard errors", () => {
    const actors = 10;
    const times = Array.from({ length: 1500 }, (_, replication) => {
      const draws = stream({ root: 21, replication });
      let acting = 0;
      let steps = 0;
      for (; acting < 5; steps += 1) {
        const acts = uniform(draws) < 1 / (1 + Math.exp(-2 * 1.2 * ((2 * acting - actors) / actors)));
        if (integerBelow(draws, actors) < acting) acting += acts ? 0 : -1;
        else acting += acts ? 1 : 0;
      }
      return steps / actors;
    });
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
    const spread = times.reduce((sum, time) => sum + (time - mean) ** 2, 0) / times.length;
    const exact = glauberEscape({ actors, coupling: 1.2 }) as number;
    expect(Math.abs(mean - exact)).toBeLessThan(4 * Math.sqrt(spread / times.length));
  });

  it("is null beyond the largest double, and long before it is only long", () => {
    expect(glauberEscape({ actors: 1000, coupling: 1.5 })).toBeGreaterThan(1e45);
    expect(glauberEscape({ actors: 1e5, coupling: 1.5 })).toBeNull();
  });
});

describe("escapeTime", () => {
  it("of a fair coin between reflecting ends is n (n + 1)", () => {
    const coin = (top: number) => ({
      up: (place: number) => (place < top ? 0.5 : 0),
      down: (place: number) => (place > 0 ? 0.5 : 0),
      top,
    });
    for (const top of [1, 2, 7, 40]) {
      expect(escapeTime(coin(top), 0, top)).toBeCloseTo(top * (top + 1), 8);
      expect(escapeTime(coin(top), top, 0)).toBeCloseTo(top * (top + 1), 8);
    }
    expect(escapeTime(coin(3), 2, 2)).toBe(0);
  });

  it("adds up over places on the way", () => {
    const chances = fc.array(fc.double({ min: 0.05, max: 0.5, noNaN: true }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(chances, chances, (ups, downs) => {
        const chain = {
          up: (place: number) => (place < 5 ? (ups[place] as number) : 0),
          down: (place: number) => (place > 0 ? (downs[place] as number) : 0),
          top: 5,
        };
        const time = (from: number, to: number) => escapeTime(chain, from, to) as number;
        expect(time(0, 5) / (time(0, 2) + time(2, 5))).toBeCloseTo(1, 12);
        expect(time(5, 1) / (time(5, 3) + time(3, 1))).toBeCloseTo(1, 12);
      }),
    );
  });

  it("is null where the way is shut", () => {
    const shut = { up: (place: number) => (place === 1 ? 0 : 0.5), down: () => 0, top: 3 };
    expect(escapeTime(shut, 0, 3)).toBeNull();
    expect(escapeTime(shut, 2, 3)).toBe(2);
    const back = { ...shut, down: (place: number) => (place > 0 ? 0.1 : 0) };
    expect(escapeTime(back, 2, 3)).toBeNull();
    expect(escapeTime(back, 0, 1)).toBe(2);
  });

  it("refuses chances that are none, steps off the end and places that are not there", () => {
    const chain = { up: () => 0.5, down: () => 0.5, top: 3 };
    const invalid = expect.objectContaining({ code: "invalid-rule" });
    expect(() => escapeTime(chain, 0, 3)).toThrow(invalid);
    expect(() => escapeTime({ ...chain, up: () => 2 }, 0, 3)).toThrow(invalid);
    expect(() => escapeTime(chain, 0, 4)).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["to"] }),
    );
  });
});
