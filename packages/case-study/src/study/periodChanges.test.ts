import { describe, expect, it } from "vitest";
import { readCase } from "../folder/readCase.ts";
import { changedCase, replaced } from "../testing/caseChanges.ts";
import { periodChanges } from "./periodChanges.ts";

const options = { draws: 50, seed: 1 };

describe("periodChanges", () => {
  it("counts kept, lost and new pairs from one period to the next, in all and by sectors", async () => {
    const [change, ...others] = await periodChanges(readCase(changedCase()), options);
    expect(others).toEqual([]);
    expect([change?.from, change?.to]).toEqual(["before", "during"]);
    // Kept: office to committee. Lost: two meetings, both ways. New: office to manager.
    const values = new Map(change?.values.map(({ measure, value }) => [measure, value]));
    expect([...values]).toEqual([
      ["kept", 1],
      ["lost", 4],
      ["new", 1],
      ["hamming", 5],
      ["jaccard", 1 / 6],
    ]);
    expect(change?.sectors).toEqual([
      { from: "state", to: "capital", kept: 0, lost: 0, gained: 1, turnover: 1 },
      { from: "state", to: "society", kept: 1, lost: 0, gained: 0, turnover: 0 },
      { from: "capital", to: "society", kept: 0, lost: 2, gained: 0, turnover: 1 },
      { from: "society", to: "capital", kept: 0, lost: 2, gained: 0, turnover: 1 },
    ]);
  });

  it("draws the uncertain ties of both periods", async () => {
    const [change] = await periodChanges(readCase(changedCase()), options);
    const drawn = new Map(change?.values.map(({ measure, interval }) => [measure, interval]));
    // Five lost at once: all three ties before, none of them during, 0.95 × 0.8 × 0.375 × 0.2 = 0.057, is within the interval.
    expect(drawn.get("lost")).toEqual({ low: 0, high: 5 });
    expect(drawn.get("new")?.low).toBe(0);
    expect(drawn.get("new")?.high).toBeGreaterThanOrEqual(1);
  });

  it("tells apart the actors that are there in both periods", async () => {
    const left = replaced(
      "actors.csv",
      "owners,Owners' committee,业委会,society,neighbourhood,committee,,,",
      "owners,Owners' committee,业委会,society,neighbourhood,committee,,,2019-06",
    );
    const [change] = await periodChanges(readCase(changedCase(left)), options);
    expect([change?.joined, change?.left]).toEqual([[], ["owners"]]);
    const stayers = change?.values.map(({ measure, stayers: among }) => [measure, among]);
    expect(stayers?.slice(0, 3)).toEqual([
      ["kept", 1],
      ["lost", 2],
      ["new", 1],
    ]);
  });

  it("has no Jaccard's index where neither period has a tie, and no change with one period", async () => {
    const third = replaced(
      "case.yaml",
      "from: 2020-01-01, to: null, regime: emergency }\n",
      `from: 2020-01-01, to: 2020-06-30, regime: emergency }
  - { id: later, label: { en: Later, zh: 其后 }, from: 2020-07-01, to: 2020-12-31, regime: normal }
  - { id: last, label: { en: Last, zh: 最后 }, from: 2021-01-01, to: null, regime: normal }
`,
    );
    const changes = await periodChanges(readCase(changedCase(third)), options);
    const jaccard = changes.map(({ values }) => values.at(-1));
    expect(jaccard.map((each) => each?.value)).toEqual([1 / 6, 0, null]);
    expect(jaccard[2]).toMatchObject({ interval: null, defined: 0 });
    expect(changes[2]?.sectors).toEqual([]);
  });
});
