import { QcaError } from "../errors.ts";
import { reaches } from "../fit/reaches.ts";
import { checkData } from "../model/checkData.ts";
import { levelSets } from "../model/levelSets.ts";
import { outcomeMemberships } from "../model/outcomeMemberships.ts";
import type { QcaData } from "../model/QcaData.ts";
import { termText } from "../model/termText.ts";
import { checkShare } from "../table/checkShare.ts";
import { type Expression, grownExpressions } from "./grownExpressions.ts";
import type { NecessaryExpression } from "./NecessaryExpression.ts";
import { type NecessityFit, necessityFit } from "./necessityFit.ts";

export interface SupersetOptions {
  /** Least consistency of a necessary expression. Default 1. */
  readonly inclusionCut?: number;
  readonly coverageCut?: number;
  readonly relevanceCut?: number;
  /** Literals in an expression at most. Default: as many as there are conditions. */
  readonly maxLiterals?: number;
}

const mostLooks = 2e9;

/**
 * Finds expressions that are necessary for the outcome: conjunctions, and the smallest disjunctions.
 *
 * Necessary is what reaches all three cuts (short of them by at most 1e-12). All necessary conjunctions are given; of
 * disjunctions those of which no part is necessary by itself, for a larger one always is more consistent. Single conditions
 * first, then conjunctions, then disjunctions; fewer literals first. Two disjunctions with the same memberships are both given.
 *
 * A disjunction is a finding only where its conditions stand for one idea: many always fit. O(expressions × cases).
 *
 * @example
 * const values = (text: string) => Array.from(text, Number);
 * const data = {
 *   conditions: [{ name: "A", values: values("1100") }, { name: "B", values: values("0110") }],
 *   outcome: { name: "Y", values: values("1110") },
 * };
 * supersets(data).map(({ text }) => text); // => ["A + B"]
 * @throws {QcaError} `too-many-configurations` where cases times expressions are over two thousand million or more than half a
 * million expressions of one size are to be looked through, `invalid-limit`, `invalid-cut`, and as `truthTable` for data that
 * are none.
 * @see Schneider & Wagemann (2012), Set-Theoretic Methods for the Social Sciences, Cambridge University Press.
 */
export function supersets(data: QcaData, options: SupersetOptions = {}): NecessaryExpression[] {
  checkData(data);
  const conditions = data.conditions.map(({ name, levels = 2 }) => ({ name, levels }));
  const { inclusionCut = 1, coverageCut = 0, relevanceCut = 0, maxLiterals = conditions.length } = options;
  for (const [name, cut] of Object.entries({ inclusionCut, coverageCut, relevanceCut })) {
    checkShare(name, cut);
  }
  const outcome = outcomeMemberships(data.outcome);
  checkLooks(
    conditions.map(({ levels }) => levels),
    maxLiterals,
    outcome.length,
  );
  const sets = levelSets(data);
  const isNecessary = ({ inclusion, coverage, relevance }: NecessityFit) =>
    reaches(inclusion, inclusionCut) && reaches(coverage, coverageCut) && reaches(relevance, relevanceCut);
  const found: NecessaryExpression[] = [];
  const give = (list: readonly Expression[], joined: NecessaryExpression["joined"]) => {
    for (const { levels, fit } of list) {
      if (!isNecessary(fit)) continue;
      const text = termText(levels, conditions);
      found.push({ text: joined === "or" ? text.replaceAll("*", " + ") : text, levels, joined, ...fit });
    }
  };

  const singles = singleExpressions(sets, outcome);
  give(singles, "none");
  // A conjunction is no more consistent than its parts.
  const consistent = ({ fit }: Expression) => reaches(fit.inclusion, inclusionCut);
  let list = singles.filter(consistent);
  for (let size = 2; size <= maxLiterals && list.length > 0; size++) {
    list = grownExpressions(list, "and", sets, outcome).filter(consistent);
    give(list, "and");
  }
  list = singles.filter(({ fit }) => !isNecessary(fit));
  for (let size = 2; size <= maxLiterals && list.length > 0; size++) {
    const next = grownExpressions(list, "or", sets, outcome);
    give(next, "or");
    list = next.filter(({ fit }) => !isNecessary(fit));
  }
  return found;
}

function singleExpressions(sets: readonly (readonly Float64Array[])[], outcome: Float64Array): Expression[] {
  return sets.flatMap((own, place) =>
    (own.length === 2 ? [1, 0] : [...own.keys()]).map((level) => ({
      levels: sets.map((_, at) => (at === place ? level : null)),
      fit: necessityFit(own[level] as Float64Array, outcome),
    })),
  );
}

function checkLooks(levels: readonly number[], maxLiterals: number, cases: number): void {
  if (!Number.isSafeInteger(maxLiterals) || maxLiterals < 1) {
    const message = `Found maxLiterals = ${maxLiterals}; expected a whole number of at least 1.`;
    throw new QcaError("invalid-limit", message, ["maxLiterals"]);
  }
  // How many expressions have 0, 1, 2, … literals.
  let counts = [1];
  for (const count of levels) {
    counts = [...counts, 0].map((own, size) => own + (size > 0 ? (counts[size - 1] as number) * count : 0));
  }
  const expressions = counts.slice(1, maxLiterals + 1).reduce((sum, count) => sum + count, 0);
  if (expressions * Math.max(1, cases) <= mostLooks) return;
  const message = `Found ${expressions} expressions of up to ${maxLiterals} literals on ${cases} cases; expected at most ${mostLooks} of both multiplied, as with a lower maxLiterals.`;
  throw new QcaError("too-many-configurations", message, ["maxLiterals"]);
}
