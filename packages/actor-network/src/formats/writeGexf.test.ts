import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildNetwork } from "../model/buildNetwork.ts";
import { exampleActor, exampleRelation, exampleTie } from "../testing/examples.ts";
import { escapeXml } from "./escapeXml.ts";
import { writeGexf } from "./writeGexf.ts";

const relations = [exampleRelation("leads", true), exampleRelation("meets", false)];
const actors = [exampleActor("a", { labelZh: "甲" }), exampleActor("b", { partOf: "a", since: "1999" })];
const meta = { creator: "Commonweal", description: "A test" };

describe("writeGexf", () => {
  it("writes actors and ties with their fields", () => {
    const ties = [
      exampleTie("t1", "a", "b", { strength: 2.5, status: "weak", certainty: "low", segments: ["s1", "s2"] }),
      exampleTie("t2", "a", "b", { relation: "meets" }),
    ];
    const gexf = writeGexf(buildNetwork(actors, ties, { relations }), {
      ...meta,
      lang: "zh",
      lastModified: "2020-04-08",
    });
    for (const part of [
      '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
      '<meta lastmodifieddate="2020-04-08">',
      '<graph defaultedgetype="directed" mode="static">',
      '<node id="a0" label="甲">',
      '<attvalue for="6" value="a"/>',
      '<edge id="t0" source="a0" target="a1" kind="leads" weight="2.5">',
      '<attvalue for="3" value="weak"/>',
      '<attvalue for="4" value="low"/>',
      '<attvalue for="5" value="s1 s2"/>',
      '<edge id="t1" source="a0" target="a1" kind="meets" weight="1">',
      '<edge id="t2" source="a1" target="a0" kind="meets" weight="1">',
    ]) {
      expect(gexf).toContain(part);
    }
    expect(gexf.match(/<edge /g)).toHaveLength(3);
  });

  it("reports characters that XML cannot hold", () => {
    const reports: [string, number][] = [];
    const network = buildNetwork([exampleActor("a", { labelEn: "\u0001x\ud800" })], [], { relations });
    const gexf = writeGexf(network, { ...meta, onReplaced: (where, count) => reports.push([where, count]) });
    expect(gexf).toContain('label="\uFFFDx\uFFFD"');
    expect(reports).toEqual([
      ["actors.0.label", 2],
      ["actors.0.labelEn", 2],
    ]);
  });

  it("keeps any text inside its attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const network = buildNetwork([exampleActor("a", { labelEn: text })], [], { relations });
        const lines = writeGexf(network, meta)
          .split("\n")
          .filter((line) => line.includes("<node "));
        expect(lines).toEqual([`      <node id="a0" label="${escapeXml(text).text}">`]);
        expect(escapeXml(text).text).not.toMatch(/[<>"'\t\n\r]|&(?!(?:amp|lt|gt|quot|apos|#9|#10|#13);)/);
      }),
    );
  });
});
