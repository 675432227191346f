import { describe, expect, it } from "vitest";
import { assumedRatios } from "./assumedRatios.ts";
import { readingOf, type Vote } from "./readingOf.ts";

const vote = (status: Vote["status"], certainty: Vote["certainty"] = "medium", share = 1): Vote => ({
  status,
  certainty,
  share,
});
const { log } = Math;

describe("readingOf", () => {
  it.each([
    { name: "one coder", votes: [vote("present")], readers: 1, status: "present", weight: log(4) },
    {
      name: "two who agree",
      votes: [vote("weak"), vote("weak")],
      readers: 2,
      status: "weak",
      weight: log(1.5),
    },
    {
      ...{ name: "two of whom one did not code it", votes: [vote("present")], readers: 2 },
      ...{ status: null, weight: log(4) / 2 },
    },
    {
      ...{ name: "two of three", votes: [vote("present"), vote("present")], readers: 3 },
      ...{ status: "present", weight: (2 * log(4)) / 3 },
    },
    {
      ...{ name: "present and weak", votes: [vote("present"), vote("weak")], readers: 2 },
      ...{ status: "weak", weight: (log(4) + log(1.5)) / 2 },
    },
    {
      ...{ name: "present and absent", votes: [vote("present"), vote("absent")], readers: 2 },
      ...{ status: "contested", weight: 0 },
    },
    {
      ...{ name: "absent and historic", votes: [vote("absent"), vote("historic")], readers: 2 },
      ...{ status: "absent", weight: -log(4) },
    },
    {
      ...{
        name: "one coder of two minds",
        votes: [vote("present", "high", 0.5), vote("absent", "high", 0.5)],
      },
      ...{ readers: 1, status: "contested", weight: 0 },
    },
    { name: "low certainty", votes: [vote("present", "low")], readers: 1, status: "present", weight: 0 },
  ])("sums up $name", ({ votes, readers, status, weight }) => {
    const reading = readingOf(votes, readers, assumedRatios);
    expect(reading.status).toBe(status);
    expect(reading.logRatio).toBeCloseTo(weight, 12);
  });

  it("is as certain as the least certain coder", () => {
    const votes = [vote("present", "high"), vote("present", "low")];
    expect(readingOf(votes, 2, assumedRatios).certainty).toBe("low");
  });
});
