import { defaultParameters, simulateCommunity } from "@commonweal/path-dependence";
import { describe, expect, it } from "vitest";
import { agentsCommunity } from "./agentsCommunity.ts";
import { bandOf } from "./bandOf.ts";
import { curveOf } from "./curveOf.ts";
import { seriesCsv } from "./seriesCsv.ts";

const values = { ...defaultParameters, normalWeeks: 20, normalStep: 10, emergencyWeeks: 2, emergencyStep: 1 };
const run = { values, given: [], interventions: [] };
const asked = { agents: 30, replications: 11, seed: 4 };
const results = Array.from({ length: 11 }, (_, point) =>
  simulateCommunity(agentsCommunity(30), values, { seed: 4, point, series: true }),
);

describe("bandOf", () => {
  const band = bandOf(run, asked, results);

  it("is at every step the second, sixth and tenth of eleven runs", () => {
    for (const place of band.week.keys()) {
      const sorted = results.map(({ series }) => series?.xSociety[place] as number).sort((a, b) => a - b);
      const { low, middle, high } = band;
      expect([low, middle, high].map((each) => each.xSociety[place])).toEqual([
        sorted[1],
        sorted[5],
        sorted[9],
      ]);
    }
  });

  it("tells the spread of the losses in the same way", () => {
    const losses = results.map(({ loss }) => loss).sort((a, b) => a - b);
    expect(band.loss).toEqual([losses[1], losses[5], losses[9]]);
  });
});

describe("seriesCsv", () => {
  it("has a row for each run and week, numbers in full", () => {
    const curve = curveOf(run);
    const lines = seriesCsv([curve, curve], [bandOf(run, asked, results), null])
      .trimEnd()
      .split("\n");
    // Five steps and the start: two paths of the mean field, three quantiles of one ensemble.
    expect(lines).toHaveLength(1 + 5 * (2 + 2 + 1));
    expect(lines[0]).toMatch(/^run,week,quality,backlog,xState/);
    expect(lines[1]?.split(",").slice(0, 3)).toEqual(["baseline", "0", "1"]);
    const last = lines.at(-1)?.split(",") ?? [];
    expect(last[0]).toBe("counterfactual");
    expect(Number(last[3])).toBe(curve.path.backlog.at(-1));
  });
});
