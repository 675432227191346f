import { describe, expect, it } from "vitest";
import { saltelliBlocks } from "./saltelliBlocks.ts";
import { sobol } from "./sobol.ts";

describe("saltelliBlocks", () => {
  it.each([false, true])(
    "has A, B and the points with one coordinate exchanged (pairs: %s)",
    (secondOrder) => {
      const spec = { dimensions: 3, seed: 4, scrambling: "owen" } as const;
      const design = saltelliBlocks({ ...spec, samples: 8, secondOrder });
      const pairs = sobol({ ...spec, dimensions: 6, size: 8 });
      const rows = secondOrder ? 8 : 5;
      expect(design.size).toBe(8 * rows);
      for (let pair = 0; pair < 8; pair += 1) {
        const [a1, a2, a3, b1, b2, b3] = pairs.point(pair);
        const block = Array.from({ length: rows }, (_, row) => [...design.point(pair * rows + row)]);
        expect(block).toEqual(
          [
            [a1, a2, a3],
            [b1, b2, b3],
            [b1, a2, a3],
            [a1, b2, a3],
            [a1, a2, b3],
            [a1, b2, b3],
            [b1, a2, b3],
            [b1, b2, a3],
          ].slice(0, rows),
        );
      }
    },
  );

  it("goes on where a smaller design ended", () => {
    const whole = saltelliBlocks({ dimensions: 2, samples: 8, seed: 1 });
    const rest = saltelliBlocks({ dimensions: 2, samples: 4, seed: 1, skip: 4 });
    expect(rest.point(5)).toEqual(whole.point(4 * 4 + 5));
  });
});
