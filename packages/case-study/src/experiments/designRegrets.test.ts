import { expect, it } from "vitest";
import { syntheticEnsemble } from "../propositions/syntheticEnsemble.ts";
import { designRegrets } from "./designRegrets.ts";

it("ranks designs by their largest regret over sets, by hand", () => {
  // Two sets. Nothing: 4, 4. Less fusion by half: 1, 5. All else: 9, 9. Best: 1 in the first set, 4 in the second.
  const found = designRegrets(
    syntheticEnsemble(2, (scenario, _, p) => {
      if (scenario === "baseline") return 4;
      return scenario === "P3.dose.fusion.0.5" ? (p < 0.5 ? 1 : 5) : 9;
    }),
    { seed: 1 },
  );
  const of = (id: string) => found.find((row) => row.id === id);
  expect(of("none")).toMatchObject({ largest: 3, mean: 1.5, rank: 2, harmless: 1 });
  expect(of("fusion:0.5")).toMatchObject({ largest: 1, mean: 0.5, rank: 1, harmless: 0.5 });
  expect(of("both:1")).toMatchObject({ largest: 8, mean: 6.5, rank: 3, harmless: 0 });
  // 90 % quantile of 0 and 3, type 7.
  expect(of("none")?.high).toBeCloseTo(2.7, 12);
  expect(found.map(({ id }) => id)).not.toContain("more-capacity");
});

it("is empty without sets", () => {
  expect(
    designRegrets(
      syntheticEnsemble(
        2,
        () => 1,
        () => false,
      ),
      { seed: 1 },
    ),
  ).toEqual([]);
});
