import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { components } from "./components.ts";
import { cutPoints } from "./cutPoints.ts";

const count = (order: number, ties: readonly (readonly number[])[]) =>
  components(arraysOf(order, ties), "weak").sizes.length;

describe("cutPoints", () => {
  it("finds the middle of a star, every tie of it, and nothing in a ring", () => {
    const star = [
      [1, 0],
      [2, 0],
      [3, 0],
    ];
    expect(cutPoints(arraysOf(4, star))).toEqual({
      actors: [0],
      ties: [
        [0, 1],
        [0, 2],
        [0, 3],
      ],
    });
    const ring = [
      [0, 1],
      [1, 2],
      [2, 0],
    ];
    expect(cutPoints(arraysOf(3, ring, { directed: true }))).toEqual({ actors: [], ties: [] });
  });

  it.each(referenceNetworks)("agrees with NetworkX on $name", ({ network, ids, expected }) => {
    const { actors, ties } = cutPoints(network);
    const names = (positions: readonly number[]) => positions.map((position) => ids[position] ?? "").sort();
    expect(names(actors)).toEqual((expected("articulationPoints") as string[]).slice().sort());
    expect(ties.map(names).sort()).toEqual((expected("bridges") as string[][]).slice().sort());
  });

  it("finds exactly those whose going leaves more components", () => {
    fc.assert(
      fc.property(randomTies(7), (ties) => {
        const found = cutPoints(arraysOf(7, ties));
        const before = count(7, ties);
        for (let actor = 0; actor < 7; actor += 1) {
          const others = ties.filter(([from, to]) => from !== actor && to !== actor);
          // The actor stays behind as a component of its own.
          const after = count(7, others) - 1;
          const alone = ties.every(([from, to]) => from === to || (from !== actor && to !== actor));
          expect(found.actors.includes(actor)).toBe(!alone && after > before);
        }
        for (const [one, other] of found.ties) {
          const rest = ties.filter(
            ([from, to]) => !(from === one && to === other) && !(from === other && to === one),
          );
          expect(count(7, rest)).toBe(before + 1);
        }
      }),
    );
  });
});
