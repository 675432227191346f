import { betweenness, buildNetwork, constraint, degree, overDraws } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import { readCase } from "../folder/readCase.ts";
import { changedCase } from "../testing/caseChanges.ts";
import { centralityRows } from "./centralityRows.ts";

const { actors, ties, definition } = readCase(changedCase());
const network = buildNetwork(actors, ties, { period: "before", relations: definition.relations });
const options = { draws: 60, seed: 5 };

describe("centralityRows", () => {
  it("gives each actor its degree, betweenness and constraint, in the order of the network", async () => {
    const rows = await centralityRows(network, "before", options);
    const values = (measure: string) =>
      rows.filter((row) => row.measure === measure).map(({ value }) => value);
    // The office directs the committee; the committee meets the manager and the manager the owners, both ways.
    expect(values("degree")).toEqual([1, 3, 4, 2]);
    expect(values("degree")).toEqual([...degree(network, { direction: "both" })]);
    expect(values("betweenness")).toEqual([...betweenness(network)]);
    expect(values("constraint")).toEqual(constraint(network));
    expect(rows.slice(0, 4).map(({ actor }) => actor)).toEqual(actors.map(({ id }) => id));
  });

  it("has the intervals of overDraws, and counts the draws in which an actor has no tie", async () => {
    const rows = await centralityRows(network, "before", options);
    const drawn = overDraws(network, constraint, options);
    const found = rows.filter(({ measure }) => measure === "constraint");
    expect(found.map(({ interval, defined }) => [interval?.low, interval?.high, defined])).toEqual(
      drawn.map(({ low, high, defined }) => [low, high, defined]),
    );
    expect(found[3]?.defined).toBeLessThan(60);
  });
});
