import { buildNetwork, type Tie } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import { readCase } from "../folder/readCase.ts";
import { changedCase } from "../testing/caseChanges.ts";
import { noPlacedTies, verticalRows } from "./verticalRows.ts";

const { actors, ties, definition } = readCase(changedCase());
const { relations } = definition;
const options = { draws: 60, seed: 5 };

describe("verticalRows", () => {
  it("counts ties between street and neighbourhood as vertical, each meeting as two ties within", async () => {
    const network = buildNetwork(actors, ties, { relations, period: "before" });
    const rows = await verticalRows(network, definition, "before", options);
    // The office directs the committee; two meetings among neighbours, both ways.
    expect(rows.map(({ measure, value }) => [measure, value])).toEqual([
      ["vertical", 1 / 5],
      ["horizontal", 4 / 5],
      ["upward", 0],
      ["downward", 1 / 5],
    ]);
    expect(rows.every((row) => row.ties === 5 && row.unplaced === 0 && row.reason === null)).toBe(true);
  });

  it("stands beside shuffled levels: one of four actors is above, so half the ties are vertical by chance", async () => {
    const network = buildNetwork(actors, ties, { relations, period: "before" });
    const [vertical] = await verticalRows(network, definition, "before", options);
    expect(vertical?.chance?.mean).toBeCloseTo(0.5, 1);
    expect(vertical?.chance?.p).toBeGreaterThan(0);
  });

  it("has an interval over draws, and leaves draws without a tie out", async () => {
    const network = buildNetwork(actors, ties, { relations, period: "during" });
    const [vertical] = await verticalRows(network, definition, "during", options);
    expect(vertical).toMatchObject({ value: 1, interval: { low: 1, high: 1 } });
    expect(vertical?.defined).toBeLessThanOrEqual(60);
  });

  it("leaves out ties of actors without a level, and says why nothing is defined without ties", async () => {
    const outside = actors.map((actor) => (actor.id === "owners" ? { ...actor, level: "" } : actor));
    const network = buildNetwork(outside, ties, { relations, period: "before" });
    expect((await verticalRows(network, definition, "before", options))[0]).toMatchObject({
      ...{ value: 1 / 3, ties: 3, unplaced: 2 },
    });
    const none = buildNetwork(actors, [] as Tie[], { relations });
    expect((await verticalRows(none, definition, "before", options))[0]).toMatchObject({
      ...{ value: null, interval: null, chance: null, reason: noPlacedTies },
    });
  });
});
