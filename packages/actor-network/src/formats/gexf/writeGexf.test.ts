import { describe, expect, it } from "vitest";
import { buildNetwork } from "../../model/buildNetwork.ts";
import type { NetworkFile } from "../../model/NetworkFile.ts";
import { networkFileOf } from "../../model/networkFileOf.ts";
import { exampleActor, exampleRelation, exampleTie } from "../../testing/examples.ts";
import { writeGexf } from "./writeGexf.ts";

const relations = [exampleRelation("leads", true), exampleRelation("meets", false)];
const plain = networkFileOf(buildNetwork([exampleActor("a")], [], { relations }));

describe("writeGexf", () => {
  it("writes the actors and ties of a case with their fields, parallel ties under kinds", () => {
    const actors = [exampleActor("a", { labelZh: "甲" }), exampleActor("b", { partOf: "a", since: "1999" })];
    const ties = [
      exampleTie("t1", "a", "b", { strength: 2.5, status: "weak", certainty: "low", segments: ["s1", "s2"] }),
      exampleTie("t2", "a", "b", { relation: "meets" }),
    ];
    const file = networkFileOf(buildNetwork(actors, ties, { relations }), { language: "zh", name: "A & B" });
    const { text, lost } = writeGexf(file, {
      version: "1.3",
      creator: "Commonweal",
      description: "A test",
      lastModified: "2020-04-08",
      kindAttribute: "relation",
    });
    for (const part of [
      '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
      '<meta lastmodifieddate="2020-04-08">',
      "<title>A &amp; B</title>",
      "<creator>Commonweal</creator>",
      '<graph defaultedgetype="directed" mode="static">',
      '<node id="a" label="甲">',
      '<attvalue for="5" value="a"/>',
      '<edge id="0" source="a" target="b" kind="leads" weight="2.5">',
      '<attvalue for="0" value="t1"/>',
      '<attvalue for="3" value="weak"/>',
      '<attvalue for="5" value="s1 s2"/>',
      '<edge id="1" source="a" target="b" kind="meets" weight="1">',
      '<edge id="2" source="b" target="a" kind="meets" weight="1">',
    ]) {
      expect(text).toContain(part);
    }
    expect(text.match(/<edge /g)).toHaveLength(3);
    expect(lost).toEqual([
      "That weights mean strength is left out.",
      "Which attribute holds the groups is left out.",
    ]);
  });

  it("counts characters that XML cannot hold, and keeps ids apart that become one by that", () => {
    const network: NetworkFile = {
      ...plain,
      order: 3,
      ids: ["\u0001", "\u0002", "\ufffd"],
      labels: ["x", "\ud800", "y"],
      actorAttributes: [],
    };
    const { text, lost } = writeGexf(network);
    expect(text.match(/<node [^>]*>/g)).toEqual([
      '<node id="\ufffd (2)" label="x"/>',
      '<node id="\ufffd (3)" label="\ufffd"/>',
      '<node id="\ufffd" label="y"/>',
    ]);
    expect(lost.at(-1)).toBe("3 characters that XML cannot hold were replaced by U+FFFD.");
  });

  it("says which attributes and spells it leaves out", () => {
    const one = { type: "number", values: [1] } as const;
    const network: NetworkFile = {
      ...plain,
      weightMeans: null,
      groupAttribute: null,
      sources: Uint32Array.of(0),
      targets: Uint32Array.of(0),
      weights: Float64Array.of(1),
      actorAttributes: [{ name: "bipartite", ...one }],
      tieAttributes: [{ name: "weight", ...one }],
      modes: Uint8Array.of(1),
      spells: { actors: [[{ from: "early", to: null }]], ties: [[]] },
    };
    expect(writeGexf(network).lost).toEqual([
      'The attribute "bipartite" of actors is left out, since the format gives that name another meaning.',
      'The attribute "weight" of ties is left out, since the format gives that name another meaning.',
      "Spells whose moments are neither numbers nor days are left out.",
    ]);
  });
});
