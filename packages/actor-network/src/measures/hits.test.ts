import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { expectClose } from "../testing/expectClose.ts";
import { matrixOf, poweredLimit } from "../testing/poweredLimit.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { weightedTies } from "../testing/weightedTies.ts";
import { hits } from "./hits.ts";

const directed = { directed: true };

describe("hits", () => {
  it("parts hubs from authorities", () => {
    const network = arraysOf(
      4,
      [
        [0, 2],
        [0, 3],
        [1, 3],
      ],
      directed,
    );
    // The golden ratio: hubs (φ, 1), authorities (1, φ).
    const ratio = (1 + Math.sqrt(5)) / 2;
    const found = hits(network);
    expectClose(found?.hubs ?? [], [ratio / (1 + ratio), 1 / (1 + ratio), 0, 0]);
    expectClose(found?.authorities ?? [], [0, 0, 1 / (1 + ratio), ratio / (1 + ratio)]);
    expect(found?.unique).toBe(true);
  });

  it("is null without ties between two", () => {
    expect(hits(arraysOf(2, [[1, 1]], directed))).toBeNull();
    expect(hits(arraysOf(0, []))).toBeNull();
  });

  it("says that an undirected bipartite network and equal parts leave a choice", () => {
    const star = hits(
      arraysOf(3, [
        [0, 1],
        [0, 2],
      ]),
    );
    expect(star?.unique).toBe(false);
    expect(
      hits(
        arraysOf(3, [
          [0, 1],
          [1, 2],
          [2, 0],
        ]),
      )?.unique,
    ).toBe(true);
    const parts = hits(
      arraysOf(
        4,
        [
          [0, 1],
          [2, 3],
        ],
        directed,
      ),
    );
    expect(parts?.unique).toBe(false);
    expectClose(parts?.hubs ?? [], [0.5, 0, 0.5, 0]);
  });

  it("takes parallel ties and arcs that are returned, as in a mixed network", () => {
    const ties = [
      [0, 1],
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 2],
    ];
    const once = hits(arraysOf(3, [ties[0] ?? [], ties[2] ?? [], ties[3] ?? []], directed));
    const found = hits(arraysOf(3, ties, directed));
    expectClose(found?.hubs ?? [], once?.hubs ?? []);
    expectClose(found?.authorities ?? [], once?.authorities ?? []);
  });

  it.each(referenceNetworks)("agrees with NetworkX and igraph on $name", ({ network, expected }) => {
    expectClose(hits(network)?.hubs ?? [], expected("hits.hub.sum1") as number[]);
    expectClose(hits(network)?.authorities ?? [], expected("hits.authority.sum1") as number[]);
  });

  it("is what asking hubs and authorities in turn tends to", () => {
    fc.assert(
      fc.property(weightedTies(6), fc.boolean(), fc.boolean(), (ties, isDirected, weighted) => {
        const arcs = isDirected ? ties : [...ties, ...ties.map(([from, to, weight]) => [to, from, weight])];
        const sent = matrixOf(6, arcs as number[][], !weighted);
        const cited = sent.map((row) =>
          sent.map((other) => row.reduce((sum, entry, at) => sum + entry * (other[at] ?? 0), 0)),
        );
        const plain = poweredLimit(cited, new Array(6).fill(1));
        const found = hits(arraysOf(6, ties, { directed: isDirected }), { weighted });
        expect(found === null).toBe(plain === null);
        if (!found || !plain) return;
        const total = plain.values.reduce((sum, value) => sum + value, 0);
        expectClose(
          found.hubs,
          plain.values.map((value) => value / total),
        );
        const received = found.authorities.map((_, actor) =>
          plain.values.reduce((sum, hub, other) => sum + hub * (sent[other]?.[actor] ?? 0), 0),
        );
        const all = received.reduce((sum, value) => sum + value, 0);
        expectClose(
          found.authorities,
          received.map((value) => value / all),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
