import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { plainDistances } from "../testing/plainDistances.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { components } from "./components.ts";

const descending = (sizes: readonly number[]) => sizes.slice().sort((a, b) => b - a);

describe("components", () => {
  it("numbers components by their first actors", () => {
    const network = arraysOf(
      5,
      [
        [4, 0],
        [1, 3],
        [3, 1],
      ],
      { directed: true },
    );
    expect(components(network, "weak")).toEqual({ of: Uint32Array.of(0, 1, 2, 1, 0), sizes: [2, 2, 1] });
    expect(components(network, "strong")).toEqual({ of: Uint32Array.of(0, 1, 2, 1, 3), sizes: [1, 2, 1, 1] });
    expect(components(arraysOf(0, []), "weak").sizes).toEqual([]);
  });

  it.each(referenceNetworks)("agrees with NetworkX on $name", ({ network, expected }) => {
    expect(descending(components(network, "weak").sizes)).toEqual(expected("components.weak.sizes"));
    const strong = expected("components.strong.sizes");
    if (network.directed) expect(descending(components(network, "strong").sizes)).toEqual(strong);
  });

  it("holds a chain of 100,000 actors, without recursion", () => {
    const ring = Array.from({ length: 100_000 }, (_, actor) => [actor, (actor + 1) % 100_000]);
    expect(components(arraysOf(100_000, ring, { directed: true }), "strong").sizes).toEqual([100_000]);
  });

  it("puts together exactly those that reach each other", () => {
    fc.assert(
      fc.property(randomTies(8), (ties) => {
        const network = arraysOf(8, ties, { directed: true });
        for (const kind of ["weak", "strong"] as const) {
          const { of } = components(network, kind);
          const distances = plainDistances(network, kind === "weak");
          for (let from = 0; from < 8; from += 1) {
            for (let to = 0; to < 8; to += 1) {
              const joined =
                (distances[from]?.[to] ?? 0) < Infinity && (distances[to]?.[from] ?? 0) < Infinity;
              expect(of[from] === of[to]).toBe(joined);
            }
          }
        }
      }),
    );
  });
});
