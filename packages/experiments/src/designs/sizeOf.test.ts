import { describe, expect, it } from "vitest";
import { designOf } from "./designOf.ts";
import type { PlainDesignSpec } from "./PlainDesignSpec.ts";
import { sizeOf } from "./sizeOf.ts";

const hypercube = { kind: "latin-hypercube", dimensions: 3, size: 8, seed: 1 } as const;

describe("sizeOf", () => {
  it.each<PlainDesignSpec>([
    hypercube,
    { kind: "sobol", dimensions: 2, size: 7, seed: null },
    { ...hypercube, kind: "maximin-latin-hypercube" },
    { kind: "full-factorial", levels: [2, 3, 4] },
    { kind: "full-factorial", levels: [] },
    { kind: "fractional-factorial", basis: 3, generators: ["ABC"] },
    { kind: "morris", dimensions: 4, trajectories: 6, levels: 4, seed: 1 },
    { kind: "saltelli", dimensions: 4, samples: 8, seed: 1 },
    { kind: "saltelli", dimensions: 4, samples: 8, seed: 1, secondOrder: true },
    { kind: "points", points: [[0], [1]] },
  ])("is the size of the design that is made: $kind", (design) => {
    expect(sizeOf(design)).toBe(designOf(design).size);
  });
});
