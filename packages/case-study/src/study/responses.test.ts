import { describe, expect, it } from "vitest";
import { readCase } from "../folder/readCase.ts";
import { changedCase, replaced } from "../testing/caseChanges.ts";
import { nothingToCompare, responses } from "./responses.ts";

const folder = readCase(changedCase());
const options = { draws: 60, seed: 5 };

describe("responses", () => {
  it("compares the ties of normal times with those of the emergency, pair by pair", async () => {
    const rows = await responses(folder, options);
    // Before: office to committee, and two meetings both ways; during: office to committee and to the manager.
    expect(rows.map(({ measure, value }) => [measure, value]).slice(0, 3)).toEqual([
      ["recall", 1 / 5],
      ["improvisation", 1 / 2],
      ["jaccard", 1 / 6],
    ]);
    expect(rows.every(({ planned, actual }) => planned === "before" && actual === "during")).toBe(true);
  });

  it("draws the ties of both periods together, and gives chance to the correlation only", async () => {
    const rows = await responses(folder, options);
    const [recall, , , correlation] = rows;
    expect(recall?.interval?.low).toBeLessThan(recall?.interval?.high as number);
    expect(recall?.chance).toBe(null);
    expect(correlation?.chance?.p).toBeGreaterThan(0);
    expect(correlation?.chance?.p).toBeLessThanOrEqual(1);
  });

  it("gives the same numbers for the same seed", async () => {
    expect(await responses(folder, options)).toEqual(await responses(folder, options));
  });

  it("has no rows without a normal period before an emergency", async () => {
    const calm = readCase(changedCase(replaced("case.yaml", "regime: emergency }", "regime: normal }")));
    expect(await responses(calm, options)).toEqual([]);
  });

  it("says why where a network has no tie", async () => {
    const bare = { ...folder, ties: folder.ties.filter(({ period }) => period === "before") };
    const rows = await responses(bare, options);
    const improvisation = rows.find(({ measure }) => measure === "improvisation");
    expect(improvisation).toMatchObject({ value: null, interval: null, reason: nothingToCompare });
  });
});
