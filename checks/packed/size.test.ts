import { describe, expect, it } from "vitest";
import { exportedNamesOf } from "../exports/exportedNamesOf.ts";
import { bundleSize } from "./bundleSize.ts";
import { sizeBudgets } from "./sizeBudgets.ts";

describe("sizes", () => {
  const titled = sizeBudgets.map((budget) => ({
    ...budget,
    what: budget.names ? `${budget.names.join(", ")} of ${budget.id}` : budget.id,
  }));

  it.for(titled)("$what weighs at most $limit bytes", async (budget) => {
    const exported = exportedNamesOf(`packages/${budget.id}`).map(({ name }) => name);
    expect(exported).toEqual(expect.arrayContaining([...(budget.names ?? [])]));
    expect(await bundleSize(budget)).toBeLessThanOrEqual(budget.limit);
  });

  it("are measured: one function is smaller than all, and a budget of nothing is exceeded", async () => {
    const [one, all] = await Promise.all([
      bundleSize({ id: "numerics", names: ["exp"], limit: 0 }),
      bundleSize({ id: "numerics", limit: 0 }),
    ]);
    expect(one).toBeGreaterThan(0);
    expect(all).toBeGreaterThan(one);
  });
});
