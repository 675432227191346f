import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { multiply } from "./multiply.ts";
import { perronVector } from "./perronVector.ts";
import { tieMatrix } from "./tieMatrix.ts";

const ring = (order: number, chord: number) =>
  arraysOf(
    order,
    [
      ...Array.from({ length: order }, (_, actor) => [actor, (actor + 1) % order]),
      ...Array.from({ length: order }, (_, actor) => [actor, (actor + chord) % order]),
    ],
    { directed: true },
  );

const largeOnes = [
  { name: "a ring of 5,000 with chords", network: ring(5000, 71) },
  { name: "a circle of 301, whose eigenvalues all have the same size", network: ring(301, 1) },
  {
    name: "two dense groups, one tie between them",
    network: arraysOf(
      400,
      Array.from({ length: 8000 }, (_, tie) => {
        const group = 200 * (tie % 2);
        return [group + ((tie * 31) % 200), group + ((tie * tie * 7 + tie) % 200)];
      }).concat([
        [3, 250],
        ...Array.from({ length: 400 }, (_, actor) => [actor, actor % 200 === 199 ? actor - 199 : actor + 1]),
      ]),
    ),
  },
];

describe("perronVector", () => {
  it.each(largeOnes)("settles on $name", ({ network }) => {
    const matrix = tieMatrix(network, "received", false);
    const { radius, vector } = perronVector(matrix);
    const image = new Float64Array(network.order);
    multiply(matrix, vector, image);
    image.forEach((value, actor) => {
      expect(vector[actor]).toBeGreaterThanOrEqual(0);
      expect(Math.abs(value - radius * (vector[actor] ?? 0))).toBeLessThan(2e-13 * radius);
    });
  });

  it("gives every actor of a symmetric ring the same", () => {
    const { radius, vector } = perronVector(tieMatrix(ring(1000, 10), "sent", false));
    expect(radius).toBeCloseTo(2, 12);
    for (const value of vector) expect(value).toBeCloseTo(Math.sqrt(0.001), 12);
  });
});
