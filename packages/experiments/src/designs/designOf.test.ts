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
    { name: "nothing at all", path: [], design: null },
  ])("refuses $name", ({ path, design }) => {
    const make = () => designOf(design as DesignSpec);
    expect(make).toThrow(ExperimentsError);
    const place = ["Design", ...path].join(", ");
    expect(make).toThrow(
      expect.objectContaining({
        code: "invalid-design",
        path,
        message: expect.stringContaining(`${place}: `),
      }),
    );
  });
});
