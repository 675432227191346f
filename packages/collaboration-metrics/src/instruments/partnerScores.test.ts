import { describe, expect, it } from "vitest";
import { partnerScores } from "./partnerScores.ts";

const rated = (rating: number | null) => ({
  trust: { reliability: rating, missionCongruence: rating, openness: rating },
  value: { power: null, involvement: null, resources: null },
});

describe("partnerScores", () => {
  it("gives both percentages, 68.75 and 58.33 for a mean of 2.75", () => {
    const { trust, value } = partnerScores([rated(2), rated(3), rated(3), rated(3)]);
    expect(trust).toEqual({ mean: 2.75, percentOfMaximum: 68.75, percentOfRange: 175 / 3, ratings: 12 });
    expect(value).toEqual({ mean: null, percentOfMaximum: null, percentOfRange: null, ratings: 0 });
  });

  it("runs from 25 and 0 percent to 100", () => {
    expect(partnerScores([rated(1)]).trust).toMatchObject({ percentOfMaximum: 25, percentOfRange: 0 });
    expect(partnerScores([rated(4)]).trust).toMatchObject({ percentOfMaximum: 100, percentOfRange: 100 });
  });

  it("refuses a rating of 0", () => {
    const path = ["ratings", 1, "trust", "reliability"];
    const refused = expect.objectContaining({ code: "invalid-response", path });
    expect(() => partnerScores([rated(1), rated(0)])).toThrow(refused);
  });
});
