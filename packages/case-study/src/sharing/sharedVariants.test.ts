import { expect, it } from "vitest";
import { sharedVariants } from "./sharedVariants.ts";

const ids = {
  periods: new Map([["before", "period-1"]]),
  sectors: new Map([["village", "sector-2"]]),
  relations: new Map([["lends", "relation-3"]]),
};

it("names periods, sectors and relations as the copy does, and keeps the rest", () => {
  const agents = {
    sets: 8,
    periods: ["before"],
    kinds: { village: "residents" },
    carries: { lends: ["supply"] },
  };
  expect(sharedVariants({ sets: 64, agents: agents as never }, ids)).toEqual({
    sets: 64,
    agents: {
      sets: 8,
      periods: ["period-1"],
      kinds: { "sector-2": "residents" },
      carries: { "relation-3": ["supply"] },
    },
  });
});

it("adds nothing where nothing is said of agents", () => {
  expect(sharedVariants({ sets: 64 }, ids)).toEqual({ sets: 64 });
  expect(sharedVariants({ agents: {} }, ids)).toEqual({ agents: {} });
});
