import type { TieStatus } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import type { SegmentReading } from "./SegmentReading.ts";
import { tieJudgement } from "./tieJudgement.ts";

/** Readings as `group status certainty`, a dash for no status. */
const judged = (...told: string[]) =>
  tieJudgement(
    told.map((text, index): SegmentReading => {
      const [group = "", status, certainty] = text.split(" ");
      return {
        ...{ segment: `g${index}`, group, logRatio: 0 },
        status: status === "-" ? null : (status as TieStatus),
        certainty: (certainty ?? "medium") as SegmentReading["certainty"],
      };
    }),
  );

describe("tieJudgement", () => {
  it.each([
    { name: "one group", told: ["a present"], is: "present medium 1" },
    { name: "two groups", told: ["a present", "b present"], is: "present high 2" },
    { name: "two sources of one group", told: ["a present high", "a present high"], is: "present medium 1" },
    { name: "one group of low certainty", told: ["a present low"], is: "present low 1" },
    { name: "one sure and one unsure group", told: ["a present", "b present low"], is: "present medium 2" },
    {
      name: "more groups that say present than weak",
      told: ["a present", "b present", "b weak"],
      is: "present high 2",
    },
    { name: "as many that say weak as present", told: ["a present", "a weak"], is: "weak medium 1" },
    { name: "weak and a denial, which do not contradict", told: ["a weak", "b absent"], is: "weak medium 1" },
    { name: "more denials than weak", told: ["a weak", "b absent", "c absent"], is: "absent high 2" },
    { name: "a denial", told: ["a absent"], is: "absent medium 1" },
    { name: "an end before the period", told: ["a historic", "b historic low"], is: "historic medium 2" },
    { name: "present and a denial", told: ["a present", "b absent"], is: "contested medium 1" },
    {
      name: "a contest with a side of two and one of one",
      told: ["a present", "b present", "c historic"],
      is: "contested medium 2",
    },
    {
      name: "a contest with an unsure side",
      told: ["a present", "b present", "c absent low"],
      is: "contested low 2",
    },
    {
      name: "a contest of two against two",
      told: ["a present", "b weak", "c absent", "d historic"],
      is: "contested high 2",
    },
    { name: "a segment that tells both sides", told: ["a contested"], is: "contested medium 1" },
    { name: "a segment that coders do not agree on", told: ["a -", "b present"], is: "present medium 1" },
  ])("judges $name", ({ told, is }) => {
    const found = judged(...told);
    expect(`${found?.status} ${found?.certainty} ${found?.strength}`).toBe(is);
  });

  it("is null where no segment has a status", () => {
    expect(judged("a -", "b -")).toBeNull();
    expect(judged()).toBeNull();
  });
});
