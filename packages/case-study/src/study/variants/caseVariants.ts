import type { ModelVariant } from "@commonweal/path-dependence";
import type { CaseExperiment } from "../../folder/CaseExperiment.ts";

/** A structural alternative of the mean field under the name that results give it. */
export interface NamedVariant {
  readonly id: string;
  readonly variant: Required<Pick<ModelVariant, "choice" | "production">>;
}

const logit = { kind: "logit" } as const;
const additive = { kind: "additive" } as const;

/** The model that the study's own ensemble runs. */
export const ownVariant: NamedVariant = {
  id: "logit.additive",
  variant: { choice: logit, production: additive },
};

type Rules = NonNullable<CaseExperiment["variants"]>;

const usualChoices: NonNullable<Rules["choices"]> = [
  logit,
  { kind: "best-response", inertia: 0.5 },
  { kind: "fermi", exploration: 0.01 },
];
const usualProductions: NonNullable<Rules["productions"]> = [additive, { kind: "ces", elasticity: 1 }];

/**
 * Fills in what a case leaves open: the variants of the mean field beside the study's own, and how many sets they run.
 *
 * Every choice rule meets every production form. Defaults, assumed: logit, best response with inertia 0.5, Fermi
 * imitation with exploration 0.01; additive, and CES with elasticity 1, which is Cobb–Douglas; the first 512 sets.
 */
export function caseVariants({ variants = {} }: Pick<CaseExperiment, "variants">): {
  readonly sets: number;
  readonly others: readonly NamedVariant[];
} {
  const { sets = 512, choices = usualChoices, productions = usualProductions } = variants;
  const all = choices.flatMap((choice) =>
    productions.map((production) => ({
      id: `${choice.kind}.${production.kind}`,
      variant: { choice, production },
    })),
  );
  return { sets, others: all.filter(({ id }) => id !== ownVariant.id) };
}
