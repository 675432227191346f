import { levelSets } from "../model/levelSets.ts";
import { outcomeMemberships } from "../model/outcomeMemberships.ts";
import type { TruthTable } from "../model/TruthTable.ts";
import { type Term, termText } from "../model/termText.ts";
import type { FittedTerm, Model, TermCases } from "./Solution.ts";
import { sufficiencyFit } from "./sufficiencyFit.ts";
import { termMemberships } from "./termMemberships.ts";

export type ModelFitter = (terms: readonly Term[], essential: ReadonlySet<Term>) => Omit<Model, "remainders">;

/**
 * Makes a function that fits models to the cases of a table; what the models share is worked out once.
 *
 * The unique coverage of all terms takes one pass: a case counts for the term that holds it most, by how far the term
 * that holds it second most falls short.
 */
export function modelFitter({ data, conditions }: TruthTable): ModelFitter {
  const sets = levelSets(data);
  const outcome = outcomeMemberships(data.outcome);
  const total = outcome.reduce((sum, y) => sum + y, 0);
  const known = new Map<Term, Omit<FittedTerm, "essential" | "uniqueCoverage">>();

  const fitTerm = (term: Term, set: Float64Array) => {
    const before = known.get(term);
    if (before) return before;
    const text = termText(term, conditions);
    const fitted = { text, levels: term, ...sufficiencyFit(set, outcome), cases: casesOf(set, outcome) };
    known.set(term, fitted);
    return fitted;
  };

  return (terms, essential) => {
    const most = new Float64Array(outcome.length);
    const second = new Float64Array(outcome.length);
    const holder = new Int32Array(outcome.length).fill(-1);
    const fitted = terms.map((term, place) => {
      const set = termMemberships(term, sets, outcome.length);
      for (let index = 0; index < set.length; index++) {
        const x = set[index] as number;
        if (x > (most[index] as number)) {
          second[index] = most[index] as number;
          most[index] = x;
          holder[index] = place;
        } else if (x > (second[index] as number)) second[index] = x;
      }
      return fitTerm(term, set);
    });
    const unique = new Float64Array(terms.length);
    const uncovered: number[] = [];
    for (let index = 0; index < outcome.length; index++) {
      const y = outcome[index] as number;
      const place = holder[index] as number;
      if (place >= 0) {
        const gain = Math.min(most[index] as number, y) - Math.min(second[index] as number, y);
        unique[place] = (unique[place] as number) + gain;
      }
      if (y > 0.5 && !((most[index] as number) > 0.5)) uncovered.push(index);
    }
    return {
      text: fitted.map(({ text }) => text).join(" + "),
      ...sufficiencyFit(most, outcome),
      terms: fitted.map((term, place) => ({
        ...term,
        essential: essential.has(terms[place] as Term),
        uniqueCoverage: total > 0 ? (unique[place] as number) / total : null,
      })),
      uncovered,
    };
  };
}

function casesOf(set: Float64Array, outcome: Float64Array): TermCases {
  const cases = { typical: [] as number[], deviantInDegree: [] as number[], deviantInKind: [] as number[] };
  for (let index = 0; index < set.length; index++) {
    const x = set[index] as number;
    const y = outcome[index] as number;
    if (!(x > 0.5)) continue;
    if (!(y > 0.5)) cases.deviantInKind.push(index);
    else if (x > y) cases.deviantInDegree.push(index);
    else cases.typical.push(index);
  }
  return cases;
}
