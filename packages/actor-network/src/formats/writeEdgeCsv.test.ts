import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildNetwork } from "../model/buildNetwork.ts";
import { exampleActor, exampleRelation, exampleTie } from "../testing/examples.ts";
import { hostileIds } from "../testing/hostileIds.ts";
import { readEdgeCsv } from "./readEdgeCsv.ts";
import { writeEdgeCsv } from "./writeEdgeCsv.ts";

const relations = [exampleRelation("leads", true), exampleRelation("meets", false)];

describe("writeEdgeCsv", () => {
  it("writes both arcs of a symmetric tie in a directed network", () => {
    const actors = [exampleActor("a"), exampleActor("b")];
    const ties = [exampleTie("t", "a", "b", { relation: "meets", strength: 0.5 })];
    expect(writeEdgeCsv(buildNetwork(actors, ties, { relations }))).toBe(
      "source,target,weight\na,b,0.5\nb,a,0.5\n",
    );
  });

  it.each(["=1+1", "+1", "-1", "@x", "\tx", "\rx", "'=1"])(
    "puts an apostrophe before %j, unless told not to",
    (id) => {
      const network = buildNetwork([exampleActor(id)], [exampleTie("t", id, id)], { relations });
      expect(writeEdgeCsv(network)).toContain(`'${id}`);
      expect(writeEdgeCsv(network, { escapeFormulas: false })).not.toContain(`'${id}`);
    },
  );

  it("is read back as the same ties, whatever the ids", () => {
    const id = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom(...hostileIds, "=1", "'=1", "''x", "-", "@"),
    );
    const proper = id.filter((text) => !text.includes("\0"));
    const ties = fc.array(fc.tuple(proper, proper, fc.double({ min: 0.001, max: 1e6, noNaN: true })));
    fc.assert(
      fc.property(ties, fc.boolean(), (triples, directed) => {
        const ids = [...new Set(triples.flatMap((triple) => triple.slice(0, 2) as string[]))];
        const relation = directed ? "leads" : "meets";
        const network = buildNetwork(
          ids.map((id) => exampleActor(id)),
          triples.map(([from, to, strength], index) =>
            exampleTie(`${index}`, from, to, { strength, relation }),
          ),
          { relations, only: [relation] },
        );
        const { ties } = readEdgeCsv(writeEdgeCsv(network), { directed });
        expect(ties.map(({ from, to, strength }) => [from, to, strength])).toEqual(triples);
      }),
    );
  });
});
