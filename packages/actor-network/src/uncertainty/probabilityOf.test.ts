import { describe, expect, it } from "vitest";
import { Certainty, TieStatus } from "../model/Tie.ts";
import { assumedProbabilities } from "./assumedProbabilities.ts";
import { probabilityOf } from "./probabilityOf.ts";

describe("probabilityOf", () => {
  it("is near 1 for a tie that is present for sure, and near 0 for one that is denied", () => {
    expect(probabilityOf({ status: "present", certainty: "high" })).toBe(0.95);
    expect(probabilityOf({ status: "absent", certainty: "high" })).toBe(0.02);
  });

  it("is assumed, and keeps the order of statuses and certainties", () => {
    const of = (status: TieStatus, certainty: Certainty) => probabilityOf({ status, certainty });
    expect(assumedProbabilities.provenance).toBe("assumed");
    for (const certainty of Certainty.options) {
      const falling = (["present", "weak", "contested", "absent"] as const).map((status) =>
        of(status, certainty),
      );
      expect(falling).toEqual(falling.toSorted((a, b) => b - a));
      expect(of("historic", certainty)).toBe(of("absent", certainty));
    }
    for (const status of TieStatus.options) {
      const towardsHalf = Certainty.options.map((certainty) => of(status, certainty));
      const isDenied = status === "absent" || status === "historic";
      expect(towardsHalf).toEqual(towardsHalf.toSorted((a, b) => (isDenied ? a - b : b - a)));
    }
  });

  it("reads another table, and refuses one that goes beyond 1", () => {
    const of = { ...assumedProbabilities.of, weak: { high: 0.3, medium: 1.5, low: Number.NaN } };
    const table = { provenance: "found", of } as const;
    expect(probabilityOf({ status: "weak", certainty: "high" }, table)).toBe(0.3);
    for (const certainty of ["medium", "low"] as const) {
      expect(() => probabilityOf({ status: "weak", certainty }, table)).toThrow(
        expect.objectContaining({ code: "invalid-option", path: ["probabilities", "of", "weak", certainty] }),
      );
    }
  });
});
