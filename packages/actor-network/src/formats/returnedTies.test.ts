import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { returnedTies } from "./returnedTies.ts";

const tiesOf = (rows: readonly (readonly [number, number, number])[]) => ({
  sources: Uint32Array.from(rows, ([source]) => source),
  targets: Uint32Array.from(rows, ([, target]) => target),
  weights: Float64Array.from(rows, ([, , weight]) => weight),
  layers: new Uint32Array(rows.length),
});

describe("returnedTies", () => {
  it("marks the later tie of each pair, with parallel ties and self-loops", () => {
    const rows = [
      [1, 0, 2],
      [0, 1, 2],
      [1, 1, 5],
      [0, 1, 2],
      [1, 0, 2],
    ] as const;
    expect(returnedTies(tiesOf(rows), 2)).toEqual(Uint8Array.of(0, 1, 0, 0, 1));
  });

  it("is null when one tie is left over, by its end, its weight or its layer", () => {
    expect(returnedTies(tiesOf([[0, 1, 1]]), 2)).toBeNull();
    const pair = tiesOf([
      [0, 1, 1],
      [1, 0, 2],
    ]);
    expect(returnedTies(pair, 2)).toBeNull();
    expect(returnedTies({ ...pair, weights: Float64Array.of(2, Number.NaN) }, 2)).toBeNull();
    const same = { ...pair, weights: Float64Array.of(Number.NaN, Number.NaN) };
    expect(returnedTies(same, 2)).toEqual(Uint8Array.of(0, 1));
    expect(returnedTies({ ...same, layers: Uint32Array.of(0, 1) }, 2)).toBeNull();
  });

  it("agrees with pairing ties one by one", () => {
    const tie = fc.tuple(fc.nat(2), fc.nat(2), fc.integer({ min: 1, max: 2 }));
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 5 }), fc.boolean(), (some, both) => {
        const rows = both
          ? [...some, ...some.map(([one, other, weight]) => [other, one, weight] as const)]
          : some;
        const open: (readonly [number, number, number])[] = [];
        for (const [source, target, weight] of rows) {
          if (source === target) continue;
          const at = open.findIndex((row) => row[0] === target && row[1] === source && row[2] === weight);
          if (at >= 0) open.splice(at, 1);
          else open.push([source, target, weight]);
        }
        expect(returnedTies(tiesOf(rows), 3) !== null).toBe(open.length === 0);
      }),
      { numRuns: 1000 },
    );
  });
});
