import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CasePropositions } from "../../packages/case-study/src/folder/CasePropositions.ts";
import { readYamlFile } from "../../packages/case-study/src/folder/readYamlFile.ts";
import { repositoryRoot } from "../repository/repositoryRoot.ts";
import { cutoffs } from "./answered.ts";
import { toldApart } from "./toldApart.ts";
import { worldKinds } from "./worldKinds.ts";

const worlds = 20;

it.each(worldKinds)("answers $proposition $answer where $because", (kind) => {
  const { right, supported } = toldApart(kind, { seed: 1, worlds, sets: 64 });
  expect(right).toBeGreaterThanOrEqual(0.9 * worlds);
  if (kind.answer === "no") expect(supported).toBeLessThanOrEqual(0.05 * worlds);
});

it("has for each proposition worlds in which it is true and worlds in which it is not", () => {
  for (const id of ["P1", "P2", "P3"]) {
    const answers = new Set(
      worldKinds.filter(({ proposition }) => proposition === id).map(({ answer }) => answer),
    );
    expect([...answers].sort()).toEqual(["no", "yes"]);
  }
});

it("judges by the cut-offs that the flagship case registered", () => {
  const bytes = readFileSync(join(repositoryRoot, "cases/baibuting/propositions.yaml"));
  const { propositions } = readYamlFile("propositions.yaml", bytes, CasePropositions);
  const builtIn = propositions.flatMap((each) =>
    "cutoffs" in each ? [[each.id, each.cutoffs] as const] : [],
  );
  expect(Object.fromEntries(builtIn)).toEqual(cutoffs);
});
