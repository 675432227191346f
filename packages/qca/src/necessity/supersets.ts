import { QcaError } from "../errors.ts";
import { reaches } from "../fit/reaches.ts";
import { checkData } from "../model/checkData.ts";
import { levelSets } from "../model/levelSets.ts";
import { outcomeMemberships } from "../model/outcomeMemberships.ts";
import type { QcaData } from "../model/QcaData.ts";
import { type Term, termText } from "../model/termText.ts";
import { checkShare } from "../table/checkShare.ts";
import type { NecessaryExpression } from "./NecessaryExpression.ts";
import { necessityFit } from "./necessityFit.ts";

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
 * @throws {QcaError} `too-many-configurations` where cases times expressions are over two thousand million, `invalid-cut`, and as
 * `truthTable` for data that are none.
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
  const fitOf = (
    levels: Term,
    set: Float64Array,
    joined: NecessaryExpression["joined"],
  ): NecessaryExpression => {
    const text = termText(levels, conditions);
    return {
      text: joined === "or" ? text.replaceAll("*", " + ") : text,
      levels,
      joined,
      ...necessityFit(set, outcome),
    };
  };
  const isNecessary = ({ inclusion, coverage, relevance }: NecessaryExpression) =>
    reaches(inclusion, inclusionCut) && reaches(coverage, coverageCut) && reaches(relevance, relevanceCut);

  /** Sets are made again for each that grows: kept, those of all expressions would take more memory than there is. */
  const membershipsOf = (levels: Term, joined: "and" | "or"): Float64Array =>
    levels
      .flatMap((level, place) => (level === null ? [] : [sets[place]?.[level] as Float64Array]))
      .reduce((one, other) => joinOf(joined, one, other));

  /** All expressions with one literal more than these, each made once: by a later condition. */
  const grown = (from: readonly Expression[], joined: "and" | "or"): Expression[] =>
    from.flatMap(({ levels, last }) => {
      const set = last < 0 ? null : membershipsOf(levels, joined);
      return conditions.slice(last + 1).flatMap((condition, offset) => {
        const place = last + 1 + offset;
        const order = condition.levels === 2 ? [1, 0] : [...Array(condition.levels).keys()];
        return order.map((level) => {
          const other = sets[place]?.[level] as Float64Array;
          const both = set === null ? other : joinOf(joined, set, other);
          const all = levels.map((own, at) => (at === place ? level : own));
          return { levels: all, last: place, fit: fitOf(all, both, last < 0 ? "none" : joined) };
        });
      });
    });
  const nothing = { levels: conditions.map(() => null), last: -1 };
  const singles = grown([nothing as unknown as Expression], "and");
  const conjunctions: NecessaryExpression[] = [];
  // A conjunction is no more consistent than its parts.
  for (
    let list = singles.filter(({ fit }) => reaches(fit.inclusion, inclusionCut)), size = 1;
    list.length > 0;
    size++
  ) {
    conjunctions.push(...list.filter(({ fit }) => isNecessary(fit)).map(({ fit }) => fit));
    if (size === maxLiterals) break;
    list = grown(list, "and").filter(({ fit }) => reaches(fit.inclusion, inclusionCut));
  }
  const disjunctions: NecessaryExpression[] = [];
  const smallest: Term[] = singles.filter(({ fit }) => isNecessary(fit)).map(({ levels }) => levels);
  let list = singles.filter(({ fit }) => !isNecessary(fit));
  for (let size = 2; size <= maxLiterals && list.length > 0; size++) {
    const next = grown(list, "or").filter(({ levels }) => !smallest.some((part) => isPart(part, levels)));
    for (const { fit, levels } of next) {
      if (!isNecessary(fit)) continue;
      disjunctions.push(fit);
      smallest.push(levels);
    }
    list = next.filter(({ fit }) => !isNecessary(fit));
  }
  return [...conjunctions, ...disjunctions];
}

interface Expression {
  readonly levels: Term;
  readonly last: number;
  readonly fit: NecessaryExpression;
}

function joinOf(joined: "and" | "or", one: Float64Array, other: Float64Array): Float64Array {
  const join = joined === "and" ? Math.min : Math.max;
  return one.map((x, index) => join(x, other[index] as number));
}

function isPart(part: Term, whole: Term): boolean {
  return part.every((level, place) => level === null || level === whole[place]);
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
  const message = `${expressions} expressions of up to ${maxLiterals} literals on ${cases} cases are too many; expected fewer by maxLiterals.`;
  throw new QcaError("too-many-configurations", message, ["maxLiterals"]);
}
