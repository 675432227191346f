import { describe, expect, it } from "vitest";
import { ExperimentsError } from "../errors.ts";
import type { DesignSpec } from "./DesignSpec.ts";
import { designOf } from "./designOf.ts";
import { latinHypercube } from "./latinHypercube.ts";
import { sobol } from "./sobol.ts";

const sequence = { kind: "sobol", dimensions: 3, size: 8, seed: 1 } as const;
const hypercube = { kind: "latin-hypercube", dimensions: 3, size: 8, seed: 1 } as const;

describe("designOf", () => {
  it("makes the design that the description names", () => {
    expect(designOf(sequence).point(5)).toEqual(sobol(sequence).point(5));
    expect(designOf({ ...sequence, skip: 2 }).point(3)).toEqual(sobol(sequence).point(5));
    expect(designOf(hypercube).point(5)).toEqual(latinHypercube(hypercube).point(5));
    expect(designOf(hypercube)).toMatchObject({ size: 8, dimensions: 3 });
  });

  it("gives the same points to a description that went through JSON", () => {
    const copy = JSON.parse(JSON.stringify(sequence)) as DesignSpec;
    expect(designOf(copy).point(7)).toEqual(designOf(sequence).point(7));
  });

  it("gives the points of a list in its order", () => {
    const points = [
      [0, 1],
      [0.25, 0.5],
    ];
    const design = designOf({ kind: "points", points });
    expect(design).toMatchObject({ size: 2, dimensions: 2 });
    expect([0, 1].map((index) => [...design.point(index)])).toEqual(points);
  });

  it.each<{ design: DesignSpec; size: number; dimensions: number }>([
    { design: { kind: "full-factorial", levels: [2, 3, 4] }, size: 24, dimensions: 3 },
    { design: { kind: "fractional-factorial", basis: 3, generators: ["ABC"] }, size: 8, dimensions: 4 },
    {
      design: { kind: "morris", dimensions: 4, trajectories: 6, levels: 4, seed: 1 },
      size: 30,
      dimensions: 4,
    },
    { design: { kind: "saltelli", dimensions: 4, samples: 8, seed: 1 }, size: 48, dimensions: 4 },
    {
      design: { kind: "saltelli", dimensions: 4, samples: 8, seed: null, secondOrder: true },
      size: 80,
      dimensions: 4,
    },
    { design: { ...hypercube, kind: "maximin-latin-hypercube", trials: 10 }, size: 8, dimensions: 3 },
    {
      design: { kind: "replicated", design: hypercube, replications: 4, commonRandomNumbers: false },
      size: 32,
      dimensions: 3,
    },
  ])("knows size and dimensions of $design.kind, each point from its index alone", (expected) => {
    const [one, other] = [designOf(expected.design), designOf(expected.design)];
    expect({ size: one.size, dimensions: one.dimensions }).toEqual({
      size: expected.size,
      dimensions: expected.dimensions,
    });
    const indices = Array.from({ length: expected.size }, (_, index) => index);
    const forwards = indices.map((index) => [...one.point(index)]);
    const backwards = indices.toReversed().map((index) => [...other.point(index)]);
    expect(backwards.toReversed()).toEqual(forwards);
    expect(forwards.flat().every((x) => x >= 0 && x <= 1)).toBe(true);
    expect(() => one.point(expected.size)).toThrow(expect.objectContaining({ code: "unknown-index" }));
  });

  it("has points without numbers in no dimension", () => {
    expect(designOf({ ...sequence, dimensions: 0 }).point(1)).toHaveLength(0);
    expect(designOf({ ...hypercube, dimensions: 0 }).point(1)).toHaveLength(0);
  });

  it.each<{ name: string; path: PropertyKey[]; design: unknown }>([
    { name: "another kind", path: ["kind"], design: { ...sequence, kind: "grid" } },
    { name: "129 dimensions of a sequence", path: ["dimensions"], design: { ...sequence, dimensions: 129 } },
    {
      name: "a negative number of dimensions",
      path: ["dimensions"],
      design: { ...hypercube, dimensions: -1 },
    },
    { name: "no points", path: ["size"], design: { ...sequence, size: 0 } },
    { name: "half a point", path: ["size"], design: { ...hypercube, size: 1.5 } },
    { name: "more than 2^31 points", path: ["size"], design: { ...sequence, size: 2 ** 31 + 1 } },
    { name: "a hypercube without seed", path: ["seed"], design: { ...hypercube, seed: null } },
    { name: "a seed that is not a number", path: ["seed"], design: { ...sequence, seed: Number.NaN } },
    { name: "a negative skip", path: ["skip"], design: { ...sequence, skip: -1 } },
    { name: "a skip for a hypercube", path: [], design: { ...hypercube, skip: 1 } },
    {
      name: "a scrambling without a seed",
      path: ["scrambling"],
      design: { ...sequence, seed: null, scrambling: "owen" },
    },
    {
      name: "too many combinations",
      path: ["levels"],
      design: { kind: "full-factorial", levels: [2 ** 16, 2 ** 16] },
    },
    {
      name: "a factor without levels",
      path: ["levels", 1],
      design: { kind: "full-factorial", levels: [2, 0] },
    },
    {
      name: "a generator beyond the basis",
      path: ["generators"],
      design: { kind: "fractional-factorial", basis: 2, generators: ["AC"] },
    },
    {
      name: "a letter twice",
      path: ["generators"],
      design: { kind: "fractional-factorial", basis: 2, generators: ["AA"] },
    },
    {
      name: "an empty generator",
      path: ["generators", 0],
      design: { kind: "fractional-factorial", basis: 2, generators: ["-"] },
    },
    {
      name: "a step over all levels",
      path: ["step"],
      design: { kind: "morris", dimensions: 1, trajectories: 1, levels: 4, step: 4, seed: 1 },
    },
    {
      name: "too many trajectories",
      path: [],
      design: { kind: "morris", dimensions: 9, trajectories: 2 ** 30, levels: 4, seed: 1 },
    },
    {
      name: "33 dimensions in pairs",
      path: ["dimensions"],
      design: { kind: "saltelli", dimensions: 33, samples: 4, seed: 1 },
    },
    { name: "a list without points", path: ["points"], design: { kind: "points", points: [] } },
    { name: "points of two lengths", path: ["points"], design: { kind: "points", points: [[0], [0, 1]] } },
    {
      name: "a point outside the cube",
      path: ["points", 1, 0],
      design: { kind: "points", points: [[0], [1.5]] },
    },
    {
      name: "a large maximin hypercube",
      path: ["size"],
      design: { ...hypercube, kind: "maximin-latin-hypercube", size: 5000 },
    },
    {
      name: "replications of replications",
      path: ["design", "kind"],
      design: {
        kind: "replicated",
        replications: 1,
        commonRandomNumbers: true,
        design: { kind: "replicated" },
      },
    },
    {
      name: "too many replications",
      path: ["replications"],
      design: { kind: "replicated", replications: 2 ** 31 + 1, commonRandomNumbers: true, design: hypercube },
    },
    {
      name: "more than 2^31 runs in all",
      path: ["replications"],
      design: { kind: "replicated", replications: 2 ** 30, commonRandomNumbers: true, design: hypercube },
    },
    { name: "nothing at all", path: [], design: null },
  ])("refuses $name", ({ path, design }) => {
    const make = () => designOf(design as DesignSpec);
    expect(make).toThrow(ExperimentsError);
    const place = path.length > 0 ? `Design, ${path.join(".")}` : "Design";
    expect(make).toThrow(
      expect.objectContaining({
        code: "invalid-design",
        path,
        message: expect.stringContaining(`${place}: `),
      }),
    );
  });
});
