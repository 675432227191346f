import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NumericsError } from "../errors.ts";
import { assignShuffle } from "./assignShuffle.ts";
import { choice } from "./choice.ts";
import { integerBelow } from "./integerBelow.ts";
import { nextUint32 } from "./nextUint32.ts";
import { normal } from "./normal.ts";
import { permutation } from "./permutation.ts";
import { stream } from "./stream.ts";
import { uniform } from "./uniform.ts";

describe("stream", () => {
  it("gives the same draws for the same key and others for any other", () => {
    const first = (key: Parameters<typeof stream>[0]) => {
      const random = stream(key);
      return [nextUint32(random), nextUint32(random), nextUint32(random)].join();
    };
    const keys = [
      { root: 1 },
      { root: 2 },
      { root: 1, point: 1 },
      { root: 1, replication: 1 },
      { root: 1, block: 1 },
      { root: 1, purpose: "ties" },
      { root: 1 + 2 ** 40 },
    ];
    expect(new Set(keys.map(first)).size).toBe(keys.length);
    expect(first({ root: 1, point: 0, replication: 0, purpose: "", block: 0 })).toBe(first({ root: 1 }));
  });

  it("never shares two of four state words between 100,000 neighbouring keys", () => {
    const seen = new Set<number>();
    let shared = 0;
    for (let point = 0; point < 100; point += 1) {
      for (let replication = 0; replication < 1000; replication += 1) {
        const words = stream({ root: 42, point, replication });
        for (const [a, b] of [
          [0, 1],
          [1, 2],
          [2, 3],
        ] as const) {
          const pair = ((words[a] as number) % 0x200000) * 0x100000000 + (words[b] as number);
          if (seen.has(pair)) shared += 1;
          seen.add(pair);
        }
      }
    }
    expect(shared).toBe(0);
  });

  it.each([
    { root: -1 },
    { root: 1.5 },
    { root: Number.NaN },
    { root: 1, point: 2 ** 32 },
    { root: 1, block: -1 },
  ])("refuses $root, $point, $block and names what is wrong", (key) => {
    expect(() => stream(key)).toThrow(
      expect.objectContaining({ code: "invalid-key", name: "NumericsError" }),
    );
  });
});

describe("nextUint32", () => {
  it("gives the first numbers of xoshiro128** from state 1, 2, 3, 4", () => {
    // Worked out by hand from the definition: rotl(b · 5, 7) · 9 with b = 2, then 0, …
    const state = Uint32Array.of(1, 2, 3, 4);
    expect([nextUint32(state), nextUint32(state)]).toEqual([11520, 0]);
  });
});

describe("uniform", () => {
  it("stays in [0, 1) with mean 1/2 and variance 1/12", () => {
    const random = stream({ root: 3 });
    const draws = Float64Array.from({ length: 100_000 }, () => uniform(random));
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
    expect(draws.every((x) => x >= 0 && x < 1)).toBe(true);
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / draws.length));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / draws.length));
  });
});

describe("normal", () => {
  it("has mean 0, variance 1 and the tail of the normal law", () => {
    const random = stream({ root: 4 });
    const draws = Float64Array.from({ length: 100_000 }, () => normal(random));
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    const variance = draws.reduce((sum, x) => sum + x * x, 0) / draws.length;
    const beyond = draws.filter((x) => x > 1.959963984540054).length / draws.length;
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(draws.length));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / draws.length));
    expect(Math.abs(beyond - 0.025)).toBeLessThan(4 * Math.sqrt((0.025 * 0.975) / draws.length));
  });

  it("stays finite for a uniform draw of exactly 0", () => {
    expect(normal(new Uint32Array(4))).toBeLessThan(-8);
  });
});

describe("integerBelow", () => {
  it("gives each of seven numbers as often as the others", () => {
    const random = stream({ root: 5 });
    const counts = new Float64Array(7);
    for (let draw = 0; draw < 70_000; draw += 1) {
      const value = integerBelow(random, 7);
      counts[value] = (counts[value] as number) + 1;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(22.46); // 99.9 % of chi-square with 6 degrees of freedom
  });

  it("stays below any bound", () => {
    const random = stream({ root: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 32 }), (n) => {
        const value = integerBelow(random, n);
        return Number.isInteger(value) && value >= 0 && value < n;
      }),
    );
  });

  it.each([0, -1, 1.5, 2 ** 33, Number.NaN])("refuses the bound %d", (n) => {
    expect(() => integerBelow(stream({ root: 1 }), n)).toThrow(NumericsError);
  });
});

describe("shuffle, permutation and choice", () => {
  it("makes each order of three equally likely", () => {
    const random = stream({ root: 7 });
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 60_000; draw += 1) {
      const order = permutation(random, 3).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(counts.size).toBe(6);
    expect(chiSquare).toBeLessThan(20.52); // 99.9 % of chi-square with 5 degrees of freedom
  });

  it("keeps every value", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (values, root) => {
        const shuffled = values.slice();
        assignShuffle(stream({ root }), shuffled);
        expect(shuffled.sort((a, b) => a - b)).toEqual(values.slice().sort((a, b) => a - b));
      }),
    );
  });

  it("chooses from what there is and refuses nothing", () => {
    const random = stream({ root: 8 });
    const seen = new Set(Array.from({ length: 100 }, () => choice(random, ["a", "b"])));
    expect([...seen].sort()).toEqual(["a", "b"]);
    expect(() => choice(random, [])).toThrow(expect.objectContaining({ code: "empty" }));
  });
});

it("draws the same bits in every engine", () => {
  const random = stream({ root: 20200123, point: 3, replication: 2, purpose: "golden", block: 1 });
  let hash = 0x811c9dc5;
  for (let draw = 0; draw < 100_000; draw += 1) hash = Math.imul(hash ^ nextUint32(random), 0x01000193);
  expect((hash >>> 0).toString(16)).toBe("225eaace");
});
