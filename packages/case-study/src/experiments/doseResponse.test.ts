import { expect, it } from "vitest";
import { syntheticEnsemble } from "../propositions/syntheticEnsemble.ts";
import { doseResponse } from "./doseResponse.ts";

/** Kind and size of a dose that a scenario stands for; none at the baseline. */
const doseOf = (scenario: string) => {
  const [, , kind = "", ...size] = scenario.split(".");
  return { kind, dose: scenario === "baseline" ? 0 : Number(size.join(".")) };
};

const response = doseResponse(
  syntheticEnsemble(10, (scenario, output, p) => {
    const { kind, dose } = doseOf(scenario);
    if (output === "normalPerformance") return 0.9 - dose / 10;
    // Power: a valley at one half. Fusion: down in three of ten sets, up in the others. Both: up, down, up.
    if (kind === "power") return 4 + 8 * (dose - 0.5) ** 2 - 2;
    if (kind === "fusion") return p < 0.3 ? 4 - dose : 4 + dose;
    if (kind === "both") return dose === 0.5 ? 1 : 5;
    return 4;
  }),
);

it("tells effects by dose, against none", () => {
  const at = (kind: string, dose: number) =>
    response.rows.find((row) => row.kind === kind && row.dose === dose);
  expect(at("power", 0.5)).toMatchObject({ of: 10, better: 1, worse: 0, change: { median: -0.5 } });
  expect(at("fusion", 1)).toMatchObject({ better: 0.3, worse: 0.7, change: { median: 0.25 } });
  expect(at("both", 1)?.normalChange).toBeCloseTo(-0.1, 12);
  expect(response.rows).toHaveLength(12);
});

it("finds the least set by set, and whether loss goes straight down to it and up after", () => {
  const of = (kind: string) => response.optima.find((row) => row.kind === kind);
  const sets = (kind: string) => of(kind)?.best.map((each) => each.sets);
  expect(of("power")?.best.map(({ dose }) => dose)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(sets("power")).toEqual([0, 0, 10, 0, 0]);
  expect(of("power")?.monotone).toBe(1);
  expect(sets("fusion")).toEqual([7, 0, 0, 0, 3]);
  // From 4 up to 5 at a quarter, down to 1 at one half: it rises before its least.
  expect(sets("both")).toEqual([0, 0, 10, 0, 0]);
  expect(of("both")?.monotone).toBe(0);
});

it("takes the smallest of equal doses, and leaves out sets without loss", () => {
  const flat = doseResponse(syntheticEnsemble(5, () => 3)).optima;
  expect(flat.map(({ best, monotone }) => [best[0]?.sets, monotone])).toEqual([
    [5, 1],
    [5, 1],
    [5, 1],
  ]);
  const calm = doseResponse(syntheticEnsemble(5, () => 0));
  expect(calm.optima.every(({ of, monotone }) => of === 0 && monotone === null)).toBe(true);
  expect(calm.rows.every(({ better, change }) => better === null && change === null)).toBe(true);
});
