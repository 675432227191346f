import { describe, expect, it } from "vitest";
import { arraysOf } from "../../testing/arraysOf.ts";
import { writeGraphml } from "./writeGraphml.ts";

const network = {
  ...arraysOf(2, [[0, 1, 2]], { directed: true }),
  name: "A & B",
  ids: ["a", "<b>"],
  labels: ["Alpha", "<b>"],
  weighted: true,
  weightMeans: "strength",
  actorAttributes: [{ name: "staff", type: "number", values: [3, null] }],
  tieAttributes: [{ name: "id", type: "string", values: ["t1"] }],
  modes: Uint8Array.of(0, 1),
  groupAttribute: "sector",
  spells: null,
} as const;

describe("writeGraphml", () => {
  it("writes keys with types, facts as data of the graph, ids of ties as ids of edges", () => {
    expect(writeGraphml(network)).toEqual({
      lost: [],
      text: `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="g0" for="graph" attr.name="name" attr.type="string"/>
  <key id="g1" for="graph" attr.name="weightMeans" attr.type="string"/>
  <key id="g2" for="graph" attr.name="groupAttribute" attr.type="string"/>
  <key id="n0" for="node" attr.name="label" attr.type="string"/>
  <key id="n1" for="node" attr.name="staff" attr.type="int"/>
  <key id="n2" for="node" attr.name="bipartite" attr.type="int"/>
  <key id="e0" for="edge" attr.name="weight" attr.type="double"/>
  <graph edgedefault="directed">
    <data key="g0">A &amp; B</data>
    <data key="g1">strength</data>
    <data key="g2">sector</data>
    <node id="a">
      <data key="n0">Alpha</data>
      <data key="n1">3</data>
      <data key="n2">0</data>
    </node>
    <node id="&lt;b&gt;">
      <data key="n0">&lt;b&gt;</data>
      <data key="n2">1</data>
    </node>
    <edge id="t1" source="a" target="&lt;b&gt;">
      <data key="e0">2</data>
    </edge>
  </graph>
</graphml>
`,
    });
  });

  it("says what it leaves out", () => {
    const spells = { actors: [[], []], ties: [[{ from: "1", to: null }]] };
    const label = { name: "label", type: "string", values: ["x", "y"] } as const;
    expect(writeGraphml({ ...network, spells, actorAttributes: [label] }).lost).toEqual([
      'The attribute "label" of actors is left out, since the format gives that name another meaning.',
      "Spells, when actors and ties are there, are left out.",
    ]);
  });
});
