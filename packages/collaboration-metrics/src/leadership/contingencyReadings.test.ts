import { describe, expect, it } from "vitest";
import { contingencyReadings } from "./contingencyReadings.ts";

const cuts = {
  trust: [0.3, 0.6],
  participants: [8, 20],
  goalConsensus: [1, 2, 3],
  needForCompetencies: [2, 4],
} as const;

describe("contingencyReadings", () => {
  it("reads each number by its cuts, a number on a cut as the higher word", () => {
    const readings = (trust: number, participants: number, goalConsensus: number, need: number) =>
      Object.values(
        contingencyReadings({ trust, participants, goalConsensus, needForCompetencies: need }, cuts),
      );
    expect(readings(0.29, 7, 0.5, 1)).toEqual(["low", "few", "low", "low"]);
    expect(readings(0.3, 8, 1, 2)).toEqual(["moderate", "moderate", "moderatelyLow", "moderate"]);
    expect(readings(0.6, 20, 2, 4)).toEqual(["high", "many", "moderatelyHigh", "high"]);
    expect(readings(1, 99, 3, 9)).toEqual(["high", "many", "high", "high"]);
  });

  it("keeps null", () => {
    const unknown = { trust: null, participants: null, goalConsensus: null, needForCompetencies: null };
    expect(contingencyReadings(unknown, cuts)).toEqual(unknown);
  });

  it("refuses cuts that do not rise and measures that are no numbers", () => {
    const measures = { trust: 0.5, participants: 5, goalConsensus: 2, needForCompetencies: 3 };
    expect(() => contingencyReadings(measures, { ...cuts, trust: [0.6, 0.6] })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["cuts", "trust"] }),
    );
    expect(() => contingencyReadings({ ...measures, participants: Number.NaN }, cuts)).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["measures", "participants"] }),
    );
  });
});
