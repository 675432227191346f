import type { Tie } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import { tieDifferences } from "./tieDifferences.ts";

const tie = (id: string, change: Partial<Tie> = {}): Tie => ({
  ...{ id, from: "a", to: "b", relation: "leads", period: "p", strength: 1 },
  ...{ status: "present", certainty: "high", segments: ["g1", "g2"], note: "" },
  ...change,
});

describe("tieDifferences", () => {
  it("is empty for equal ties in another order", () => {
    expect(tieDifferences([tie("t1"), tie("t2")], [tie("t2"), tie("t1")])).toEqual([]);
  });

  it("names every field that differs, and ties that one list lacks", () => {
    const after = [tie("t1", { strength: 2, segments: ["g2", "g1"], note: "n" }), tie("t3")];
    expect(tieDifferences([tie("t1"), tie("t2")], after)).toEqual([
      { tie: "t1", field: "strength", before: "1", after: "2" },
      { tie: "t1", field: "note", before: "", after: "n" },
      { tie: "t1", field: "segments", before: "g1 g2", after: "g2 g1" },
      { tie: "t2", field: "tie", before: "leads:a:b:p", after: null },
      { tie: "t3", field: "tie", before: null, after: "leads:a:b:p" },
    ]);
  });
});
