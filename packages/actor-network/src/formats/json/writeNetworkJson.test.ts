import { describe, expect, it } from "vitest";
import { arraysOf } from "../../testing/arraysOf.ts";
import { writeNetworkJson } from "./writeNetworkJson.ts";

describe("writeNetworkJson", () => {
  it("writes a line for each actor and tie, and says what it leaves out", () => {
    const network = {
      ...arraysOf(2, [[0, 1, 2]], { directed: true }),
      name: "N",
      ids: ["a", "__proto__"],
      labels: ["Alpha", "__proto__"],
      weighted: true,
      weightMeans: null,
      actorAttributes: [
        { name: "__proto__", type: "number", values: [3, null] },
        { name: "id", type: "string", values: ["x", "y"] },
      ],
      tieAttributes: [{ name: "weight", type: "string", values: ["w"] }],
      modes: Uint8Array.of(0, 1),
      groupAttribute: "sector",
      spells: { actors: [[], []], ties: [[{ from: "2019", to: null }]] },
    } as const;
    expect(writeNetworkJson(network)).toEqual({
      text: `{
  "name": "N",
  "directed": true,
  "weighted": true,
  "weightMeaning": "unknown",
  "groupAttribute": "sector",
  "bipartite": true,
  "nodes": [
    {"id":"a","label":"Alpha","__proto__":3,"bipartite":0},
    {"id":"__proto__","__proto__":null,"bipartite":1}
  ],
  "edges": [
    {"source":"a","target":"__proto__","weight":2,"spells":[{"from":"2019","to":null}]}
  ]
}
`,
      lost: [
        'The attribute "id" of actors is left out, since the format gives that name another meaning.',
        'The attribute "weight" of ties is left out, since the format gives that name another meaning.',
      ],
    });
  });
});
