import { expect, it } from "vitest";
import type { Study } from "../../study/Study.ts";
import { interventionTables } from "./interventions.ts";

const effect = { of: 10, better: 0.5, worse: 0.1, change: null, normalChange: -0.01 };
const asked = { label: { en: "share power", zh: "分权" }, rebalancings: [{ rho: 0.5, dF: 0, at: 0 }] };
const build = {
  id: "build",
  label: { en: "build", zh: "建设" },
  rebalancings: [],
  sequence: [{ kind: "build", at: 0, capacity: 0.1 }],
  remedy: true,
  why: { en: "places and money", zh: "场地与资金" },
};
const both = {
  id: "both",
  label: { en: "both", zh: "两者" },
  rebalancings: [],
  remedy: true,
  combines: ["share", "build"],
};
const study = {
  folder: { experiment: { interventions: [{ id: "share", ...asked }, build, both] } },
  interventions: ["share", "build", "both"].map((id) => ({ id, ...effect })),
} as unknown as Study;

it("lists remedies apart, with what each assumes and whether it and what it combines keeps the means", () => {
  const { markup } = interventionTables(study, "en");
  const [first = "", second = ""] = markup.split("<h3>");
  const cells = (part: string) =>
    [...part.matchAll(/<tr>(.*?)<\/tr>/gs)]
      .slice(1)
      .map(([, row = ""]) =>
        [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) =>
          cell.replace(/<[^>]*>/g, " ").trim(),
        ),
      );
  expect(cells(first).map((row) => row.slice(0, 2))).toEqual([["share power rho 0.5 (week 0)", "same"]]);
  expect(cells(second).map((row) => row.slice(0, 2))).toEqual([
    ["build totalCapacity + 0.1 (week 0)  What is assumed: places and money", "other"],
    ["both together: share + build", "other"],
  ]);
});
