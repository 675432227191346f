import { readTiesCsv, type Tie } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import { tiesTable } from "./tiesTable.ts";

describe("tiesTable", () => {
  it("is read back as it was, whatever a note begins with", () => {
    const ties: Tie[] = ["=1+1", "-", 'said "no", twice'].map((note, index) => ({
      ...{ id: `t${index}`, from: "a", to: "b", relation: "leads", period: "p", strength: 1.5 },
      ...{ status: "weak", certainty: "low", segments: index === 0 ? [] : ["g1", "g2"], note },
    }));
    expect(readTiesCsv(tiesTable(ties)).ties).toEqual(ties);
  });
});
