import { permutation, stream } from "@commonweal/numerics";
import { calibrateDirect } from "@commonweal/qca";
import { describe, expect, it } from "vitest";
import type { Ensemble } from "../study/Ensemble.ts";
import { configurationFit, noFit } from "./configurationFit.ts";

const names = ["fusion", "powerSociety"];

/** Sets on a grid of fusion and society's power, with loss as a function of both. */
function grid(loss: (fusion: number, power: number, set: number) => number, most = 0.3): Ensemble {
  const side = 20;
  const points = Array.from({ length: side * side }, (_, set) => [
    (Math.floor(set / side) + 0.5) / side,
    (((set % side) + 0.5) / side) * most,
  ]);
  const losses = Float64Array.from(points, ([fusion = 0, power = 0], set) => loss(fusion, power, set));
  return {
    tried: points.length,
    varying: names.map((name) => ({ name, min: 0, max: 1 })),
    points: Float64Array.from(points.flat()),
    accepted: Uint32Array.from(points, (_, set) => set),
    column: () => losses,
  };
}

const membership = (fusion: number, power: number): number =>
  Math.min(
    calibrateDirect([fusion], { out: 0.25, crossover: 0.5, in: 0.75 })[0] as number,
    calibrateDirect([power], { out: 1 / 3, crossover: 1 / 6, in: 1 / 12 })[0] as number,
  );

describe("configurationFit", () => {
  it("finds the configuration sufficient where loss follows it", () => {
    const found = configurationFit(grid(membership), { seed: 1 });
    const [loss, little] = found.fits;
    expect(found.reason).toBeNull();
    expect(found.of).toBe(200);
    expect(loss?.consistency.value).toBeGreaterThan(0.8);
    expect(loss?.pri.value).toBeGreaterThan(0.7);
    expect(loss?.consistency.interval?.low).toBeLessThan(loss?.consistency.value ?? 0);
    expect(loss?.consistency.interval?.high).toBeGreaterThan(loss?.consistency.value ?? 1);
    expect((loss?.pri.value ?? 1) + (little?.pri.value ?? 1)).toBeLessThanOrEqual(1 + 1e-12);
  });

  it("does not where loss has nothing to do with it, or runs against it", () => {
    const order = permutation(stream({ root: 9 }), 400);
    const [any] = configurationFit(
      grid((_, __, set) => order[set] as number),
      { seed: 1 },
    ).fits;
    expect(any?.pri.value).toBeLessThan(0.7);
    const [against, little] = configurationFit(
      grid((...of) => 1 - membership(of[0], of[1])),
      { seed: 1 },
    ).fits;
    expect(against?.pri.value).toBeLessThan(0.3);
    expect(little?.pri.value).toBeGreaterThan(0.7);
  });

  it("is not judged where nearly all sets lie on one side", () => {
    // Society has so much power everywhere that no set is weak.
    const strong = configurationFit(
      grid((fusion) => fusion, 6),
      { seed: 1 },
    );
    expect(strong.members).toBeLessThan(20);
    expect(strong.reason).toBe(noFit.contrast);
  });

  it("says why nothing is told: loss is flat, or one condition does not vary", () => {
    expect(
      configurationFit(
        grid(() => 2),
        { seed: 1 },
      ),
    ).toMatchObject({ fits: [], reason: noFit.flat });
    const { varying, ...rest } = grid(membership);
    const fixed = configurationFit(
      { ...rest, varying: varying.map((each) => ({ ...each, name: "surge" })) },
      {
        seed: 1,
      },
    );
    expect(fixed).toMatchObject({ fits: [], reason: noFit.fixed });
  });
});
