import { describe, expect, it } from "vitest";
import { Job } from "./Job.ts";

const design = { kind: "full-factorial", levels: [2, 3] };
const job = { design, model: "m", setup: null, from: 0, to: 6 };

describe("Job", () => {
  it("is a range within a design, of whatever kind", () => {
    expect(Job.safeParse(job).success).toBe(true);
    const twice = { kind: "replicated", design, replications: 2, commonRandomNumbers: true };
    expect(Job.safeParse({ ...job, design: twice, from: 6, to: 12 }).success).toBe(true);
  });

  it.each([
    { name: "a range beyond the design", data: { ...job, to: 7 } },
    { name: "an empty range", data: { ...job, from: 6 } },
    {
      name: "a design of too many points",
      data: { ...job, design: { ...design, levels: [2 ** 20, 2 ** 20] } },
    },
    { name: "a design that is none", data: { ...job, design: { kind: "grid" } } },
    {
      name: "too many replications",
      data: {
        ...job,
        design: { kind: "replicated", design, replications: 2 ** 31, commonRandomNumbers: true },
      },
    },
  ])("refuses $name without an exception", ({ data }) => {
    expect(Job.safeParse(data).success).toBe(false);
  });
});
