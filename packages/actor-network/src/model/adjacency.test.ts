import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { adjacency } from "./adjacency.ts";

describe("adjacency", () => {
  const network = arraysOf(
    4,
    [
      [0, 1, 2],
      [2, 0, 5],
      [0, 2, 7],
    ],
    { directed: true },
  );

  it("lists those an actor sends to, with strength and arc", () => {
    const lists = adjacency(network, "out");
    expect([...lists.offsets]).toEqual([0, 2, 2, 3, 3]);
    expect([...lists.targets]).toEqual([1, 2, 0]);
    expect([...lists.weights]).toEqual([2, 7, 5]);
    expect([...lists.ties]).toEqual([0, 2, 1]);
  });

  it("lists those an actor receives from, or both", () => {
    expect([...adjacency(network, "in").targets]).toEqual([2, 0, 0]);
    expect([...adjacency(network, "both").targets]).toEqual([1, 2, 2, 0, 0, 0]);
  });

  it("gives the same lists for every direction of an undirected network, a self-loop twice", () => {
    const undirected = arraysOf(2, [
      [0, 1],
      [1, 1],
    ]);
    for (const direction of ["out", "in", "both"] as const) {
      expect([...adjacency(undirected, direction).targets]).toEqual([1, 0, 1, 1]);
    }
  });

  it("holds each arc once under out and once under in", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5))), (ties) => {
        const network = arraysOf(6, ties, { directed: true });
        for (const direction of ["out", "in"] as const) {
          const lists = adjacency(network, direction);
          expect([...lists.ties].sort((a, b) => a - b)).toEqual(ties.map((_, arc) => arc));
          for (let actor = 0; actor < 6; actor++) {
            for (let slot = lists.offsets[actor] ?? 0; slot < (lists.offsets[actor + 1] ?? 0); slot++) {
              const tie = ties[lists.ties[slot] ?? -1] ?? [];
              const ends = direction === "out" ? tie : [tie[1], tie[0]];
              expect([actor, lists.targets[slot]]).toEqual(ends);
            }
          }
        }
      }),
    );
  });
});
