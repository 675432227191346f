import { describe, expect, it } from "vitest";
import type { NetworkFile } from "../../model/NetworkFile.ts";
import { readDl } from "./readDl.ts";
import { type WriteDlOptions, writeDl } from "./writeDl.ts";

const { network } = readDl('dl n=3 format=edgelist1\nlabels:\na,"b c","data"\ndata:\n1 2 2.5\n3 3 -1\n');
const write = (fields: Partial<NetworkFile>, options: WriteDlOptions = {}) =>
  writeDl({ ...network, ...fields }, options);

describe("writeDl", () => {
  it("writes an edge list with quotes where labels need them", () => {
    expect(writeDl(network)).toEqual({
      text: 'dl n=3\nformat=edgelist1\nlabels:\na\n"b c"\n"data"\ndata:\n1 2 2.5\n3 3 -1\n',
      lost: [],
    });
  });

  it("writes undirected ties both ways, self-loops once", () => {
    expect(write({ directed: false, weighted: false }).text).toContain("data:\n1 2\n2 1\n3 3\n");
  });

  it("writes a full matrix, and says what it cannot hold", () => {
    const { text, lost } = write(
      {
        sources: Uint32Array.of(0, 0, 2),
        targets: Uint32Array.of(1, 1, 1),
        weights: Float64Array.of(1, 2, 0),
      },
      { format: "fullmatrix" },
    );
    expect(text).toContain("format=fullmatrix\n");
    expect(text).toContain("data:\n0 3 0\n0 0 0\n0 0 0\n");
    expect(lost).toEqual(["Parallel ties are added up, a cell each.", "1 ties of weight 0 are left out."]);
    expect(write({ directed: false }, { format: "fullmatrix" }).text).toContain("0 2.5 0\n2.5 0 0\n0 0 -1\n");
  });

  it("writes rows and columns for two modes", () => {
    const modes = Uint8Array.of(1, 0, 0);
    const between = { modes, directed: false, targets: Uint32Array.of(1, 0) };
    expect(write(between)).toEqual({
      text: 'dl nr=2 nc=1\nformat=edgelist2\nrow labels:\n"b c"\n"data"\ncolumn labels:\na\ndata:\n1 1 2.5\n2 1 -1\n',
      lost: ["Actors of the first mode are moved before those of the second."],
    });
    expect(write(between, { format: "fullmatrix" }).text).toContain("data:\n2.5\n-1\n");
    expect(write({ ...between, directed: true }).lost).toContain("That ties are directed is left out.");
    expect(write({ modes }).lost).toEqual(["The modes are left out, since some ties are within one."]);
  });

  it("says when a reader will take directed ties for undirected ones", () => {
    const returned = {
      sources: Uint32Array.of(0, 1),
      targets: Uint32Array.of(1, 0),
      weights: Float64Array.of(2, 2),
    };
    const sentence = "Every tie is returned, so readers take the ties for undirected ones.";
    expect(write(returned).lost).toEqual([sentence]);
    expect(write(returned, { format: "fullmatrix" }).lost).toEqual([sentence]);
    expect(write({ ...returned, weights: Float64Array.of(2, 3) }).lost).toEqual([]);
  });

  it("says what DL has no place for", () => {
    const lost = write({
      name: "Town",
      ids: ["a", 'b"c', "d\n"],
      labels: ["A", 'b"c', "d\n"],
      weights: Float64Array.of(1e38, 1),
      weightMeans: "distance",
      groupAttribute: "sector",
      actorAttributes: [{ name: "sector", type: "number", values: [1, 2, 3] }],
      tieAttributes: [{ name: "kind", type: "number", values: [1, 2] }],
      spells: { actors: [[], [], []], ties: [[{ from: "1", to: null }], []] },
    }).lost;
    expect(lost).toEqual([
      "Labels are left out; actors are called by their ids.",
      "The name of the network is left out.",
      'The attribute "sector" of actors is left out.',
      'The attribute "kind" of ties is left out.',
      "Spells are left out.",
      "That weights mean distance is left out.",
      "Which attribute holds the groups is left out.",
      "1 ties weigh 1e37 or more, which means a missing value in DL.",
      "2 quotes, line breaks or NUL characters in labels were replaced.",
    ]);
  });

  it("refuses a matrix with more cells than there is room for", () => {
    const order = 10_000;
    const ids = Array.from({ length: order }, (_, actor) => `${actor}`);
    const large = { order, ids, labels: ids };
    expect(() => write(large, { format: "fullmatrix" })).toThrow(
      expect.objectContaining({ code: "limit-exceeded" }),
    );
  });
});
