import type { Configurations } from "../minimisation/primeImplicants.ts";
import type { TruthTable } from "../model/TruthTable.ts";
import { fittedModels } from "./fittedModels.ts";
import { minimised } from "./minimised.ts";
import type { ModelFitter } from "./modelFitter.ts";
import type { Solution } from "./Solution.ts";

/** Minimises a table and fits the models. */
export function solved(
  table: TruthTable,
  kind: Solution["kind"],
  allowed: Configurations["allowed"],
  limits: { readonly maxModels: number; readonly searchLimit: number },
  fit: ModelFitter,
): Solution {
  const found = minimised(table, allowed, limits);
  const { modelCount, minimal, leastTerms, primeImplicants } = found;
  const models = fittedModels(table, found, fit);
  return { kind, outcome: table.outcome, models, modelCount, minimal, leastTerms, primeImplicants };
}
