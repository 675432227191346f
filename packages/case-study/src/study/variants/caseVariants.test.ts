import { expect, it } from "vitest";
import { caseVariants } from "./caseVariants.ts";

it("puts three rules against two forms by default, the study's own left out", () => {
  const { sets, others } = caseVariants({});
  expect(sets).toBe(512);
  expect(others.map(({ id }) => id)).toEqual([
    "logit.ces",
    "best-response.additive",
    "best-response.ces",
    "fermi.additive",
    "fermi.ces",
  ]);
});

it("follows the case in rules, forms and sets", () => {
  const variants = {
    sets: 7,
    choices: [{ kind: "fermi" as const }],
    productions: [{ kind: "additive" as const }],
  };
  expect(caseVariants({ variants })).toEqual({
    sets: 7,
    others: [
      { id: "fermi.additive", variant: { choice: { kind: "fermi" }, production: { kind: "additive" } } },
    ],
  });
});
