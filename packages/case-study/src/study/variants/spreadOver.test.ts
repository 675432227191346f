import fc from "fast-check";
import { expect, it } from "vitest";
import { spreadOver } from "./spreadOver.ts";

it("takes every third of nine, and all where fewer are there than asked for", () => {
  const nine = Uint32Array.of(10, 11, 12, 13, 14, 15, 16, 17, 18);
  expect([...spreadOver(nine, 3)]).toEqual([10, 13, 16]);
  expect([...spreadOver(nine, 20)]).toEqual([...nine]);
  expect([...spreadOver(Uint32Array.of(), 3)]).toEqual([]);
});

it("gives as many as asked for, each once, no two neighbours further apart than twice the mean", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), (length, count) => {
      const picked = spreadOver(
        Uint32Array.from({ length }, (_, place) => place),
        count,
      );
      expect(picked).toHaveLength(Math.min(length, count));
      expect(new Set(picked).size).toBe(picked.length);
      picked.slice(1).forEach((place, index) => {
        expect(place - (picked[index] as number)).toBeLessThanOrEqual(Math.ceil(length / count));
      });
    }),
  );
});
