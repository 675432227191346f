import type { Actor, Network } from "@commonweal/actor-network";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleNetwork } from "../../testing/exampleNetwork.ts";
import { randomNetworks } from "../../testing/randomNetworks.ts";
import { anonymityGroups } from "./anonymityGroups.ts";

const star = exampleNetwork(
  ["state", "society", "society", "society"],
  [
    [0, 1],
    [0, 2],
    [3, 0],
  ],
);

describe("anonymityGroups", () => {
  it("puts together who is alike in attributes and in ties out and in", () => {
    const { groups, kOf, k } = anonymityGroups(star);
    expect(groups).toEqual([[0], [3], [1, 2]]);
    expect([...kOf]).toEqual([1, 2, 2, 1]);
    expect(k).toBe(1);
  });

  it("looks at attributes alone where nothing is known of ties", () => {
    expect(anonymityGroups(star, { structure: "none" }).groups).toEqual([[0], [1, 2, 3]]);
  });

  it("does not ask for direction in a network without one", () => {
    const undirected = { ...star, directed: false };
    expect(anonymityGroups(undirected).groups).toEqual([[0], [1, 2, 3]]);
  });

  it("tells apart whose neighbours differ, at the same degree", () => {
    const pairs = exampleNetwork(
      ["society", "state", "society", "capital"],
      [
        [0, 1],
        [2, 3],
      ],
    );
    expect(anonymityGroups(pairs, { structure: "degree" }).kOf[0]).toBe(2);
    expect(anonymityGroups(pairs, { structure: "neighbourhood" }).kOf[0]).toBe(1);
  });

  it("counts parallel ties once and loops not at all", () => {
    const sectors = ["society", "society", "society", "society"];
    const doubled = exampleNetwork(sectors, [
      [0, 1],
      [0, 1],
      [2, 3],
      [2, 2],
    ]);
    expect(anonymityGroups(doubled).groups).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it("takes what the caller publishes of an actor", () => {
    const byAll = anonymityGroups(star, { attributesOf: () => [], structure: "none" });
    expect(byAll.groups).toEqual([[0, 1, 2, 3]]);
    const joined = anonymityGroups(star, { attributesOf: ({ sector, level }) => [sector, level] });
    expect(joined.kOf).toEqual(anonymityGroups(star).kOf);
  });

  it("does not mix up attributes that read the same one after the other", () => {
    const actors = [
      { ...star.actors[0], level: "ab", kind: "c" },
      { ...star.actors[0], level: "a", kind: "bc" },
    ] as Actor[];
    const two: Network = { ...exampleNetwork(["state", "state"], []), actors };
    expect(anonymityGroups(two).k).toBe(1);
  });

  it("is null for a network without actors", () => {
    expect(anonymityGroups(exampleNetwork([], []))).toMatchObject({ groups: [], k: null });
  });

  it("never grows with what an attacker knows, and every actor is in one group", () => {
    fc.assert(
      fc.property(randomNetworks, (network) => {
        const [none, degree, near] = (["none", "degree", "neighbourhood"] as const).map((structure) =>
          anonymityGroups(network, { structure }),
        ) as [
          ReturnType<typeof anonymityGroups>,
          ReturnType<typeof anonymityGroups>,
          ReturnType<typeof anonymityGroups>,
        ];
        for (let at = 0; at < network.order; at += 1) {
          expect(degree.kOf[at]).toBeLessThanOrEqual(none.kOf[at] as number);
          expect(near.kOf[at]).toBeLessThanOrEqual(degree.kOf[at] as number);
        }
        expect(near.groups.flat().sort((a, b) => a - b)).toEqual([...network.actors.keys()]);
      }),
    );
  });
});
