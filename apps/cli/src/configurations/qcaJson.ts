import type { Model, Solution } from "@commonweal/qca";
import type { QcaFound } from "./QcaFound.ts";

/** What `qca --json` prints: cases by their names, numbers in full. */
export function qcaJson({
  cases: { names, warnings },
  table,
  necessity,
  conservative,
  parsimonious,
  intermediate,
  robustness,
}: QcaFound) {
  const named = (list: readonly number[]) => list.map((place) => names[place]);
  const modelOf = ({ terms, uncovered, ...model }: Model) => ({
    ...model,
    terms: terms.map(({ cases, levels, ...term }) => ({
      ...term,
      cases: {
        typical: named(cases.typical),
        deviantInDegree: named(cases.deviantInDegree),
        deviantInKind: named(cases.deviantInKind),
      },
    })),
    uncovered: named(uncovered),
  });
  const solutionOf = ({ models, kind, outcome, ...solution }: Solution) => ({
    ...solution,
    models: models.map(modelOf),
  });
  return {
    cases: names.length,
    outcome: table.outcome,
    conditions: table.conditions,
    cuts: table.cuts,
    truthTable: {
      rows: table.rows.map(({ cases, contrary, ...row }) => ({
        ...row,
        n: cases.length,
        cases: named(cases),
        contrary: named(contrary),
      })),
      configurations: table.configurations,
      remainders: table.remainders,
      undecided: table.undecided.map(({ case: place, conditions }) => ({
        case: names[place],
        conditions: conditions.map((condition) => table.conditions[condition]?.name),
      })),
    },
    necessity: necessity.map(({ levels, joined, ...expression }) => expression),
    solutions: {
      conservative: solutionOf(conservative),
      parsimonious: solutionOf(parsimonious),
      intermediate: intermediate && {
        variants: intermediate.variants.map(({ between, easy, ...variant }) => ({
          ...solutionOf(variant),
          between,
          easy,
        })),
        pairs: intermediate.pairs,
      },
    },
    robustness,
    warnings,
  };
}
