import { type Stream, stream } from "@commonweal/numerics";
import { PathDependenceError } from "../errors.ts";
import { checkWhole } from "../urns/checkWhole.ts";
import { type BetweenHistoryVariance, betweenHistoryVariance } from "./betweenHistoryVariance.ts";
import { checkedHistories } from "./checkedHistories.ts";
import type { Histories } from "./Histories.ts";
import type { HistoryKind } from "./HistoryClass.ts";
import { labelsOf } from "./labelsOf.ts";
import { type StratifiedTest, stratifiedTest } from "./stratifiedTest.ts";

export interface ClassifyHistoriesOptions {
  /** Seed of the shuffles. */
  readonly seed: number;
  /** How many first outcomes make the past whose effect on the next is tested, 2 to 12. Default: 4. */
  readonly past?: number;
  /** How many outcomes count as the first few and the last few, below `past`. Default: 1. */
  readonly window?: number;
  /** Shuffles a test. Default: 999. */
  readonly permutations?: number;
  /** Level below which a test speaks. Default: 0.05. */
  readonly level?: number;
}

export interface SampledHistoryClass {
  /** The most special kind that no test speaks against; see `HistoryClass`. `state` is not looked for. */
  readonly kind: Exclude<HistoryKind, "state">;
  /** Does the next outcome differ between pasts? */
  readonly past: StratifiedTest;
  /** Does it differ between orders of the same set of outcomes? */
  readonly order: StratifiedTest;
  /** Does it differ between pasts with the same last few outcomes? */
  readonly beyondRecent: StratifiedTest;
  /** Does it differ between pasts with the same first few outcomes? */
  readonly beyondEarly: StratifiedTest;
  /** Whether histories stay apart; `null` when two standard errors of the decay do not tell. */
  readonly equilibriumDependent: boolean | null;
  /** The variance between histories on which that rests. */
  readonly spread: BetweenHistoryVariance;
}

/**
 * Classifies how a process depends on its past, after Page, from sampled histories.
 *
 * Four permutation tests ask whether the outcome after the first `past` ones depends on them: on anything, on their order
 * given their set (equal laws whatever the order is phat dependence), on more than the last few, on more than the first
 * few. Each shuffles the next outcome among histories that are alike in what is given, so its p is exact; the observed
 * arrangement counts, so the least p is 1 / (permutations + 1). `effect` is the share of the outcome's variation that
 * the past explains beyond chance. Four tests at level 0.05 speak wrongly more often than one: judge by the p values.
 *
 * A test that does not speak proves nothing: with few histories everything looks independent. Equilibrium dependence is
 * read off `betweenHistoryVariance`: decay below 1/2 by two standard errors. Autocorrelation is not used: every slow
 * process has it.
 *
 * p and effect are `null` where no two histories can be compared.
 *
 * O(permutations × histories × tests), beside the reading.
 *
 * @example
 * const copies = [[0, 0, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1, 1]];
 * const histories = Array.from({ length: 60 }, (_, index) => copies[index % 2]);
 * const { kind, past, equilibriumDependent } = classifyHistories(histories, { seed: 1 });
 * [kind, past.p, equilibriumDependent]; // => ["early-path", 0.001, true]
 * @throws {PathDependenceError} `invalid-histories` (fewer than two, uneven, not longer than `past`), `invalid-option`.
 * @see Page (2006), Quarterly Journal of Political Science 1(1), 87–115.
 */
export function classifyHistories(
  histories: Histories,
  options: ClassifyHistoriesOptions,
): SampledHistoryClass {
  const { seed, past: length = 4, window = 1, permutations = 999, level = 0.05 } = options;
  checkWhole("past", length, 2, 12);
  checkWhole("window", window, 1, length - 1);
  checkWhole("permutations", permutations, 1, 1e6);
  if (!(level > 0 && level < 1))
    throw new PathDependenceError("invalid-option", `Found level = ${level}; expected 0 to 1.`, ["level"]);
  const { rows } = checkedHistories(histories, Math.max(4, length + 1));
  const next = Uint8Array.from(rows, (row) => row[length] as number);
  const whole = labelsOf(rows.map((row) => row.slice(0, length).join())).labels;
  const test = (purpose: string, givenBy: (row: Uint8Array) => string): StratifiedTest => {
    const draws: Stream = stream({ root: seed, purpose });
    return stratifiedTest(labelsOf(rows.map(givenBy)).labels, whole, next, permutations, draws);
  };
  const past = test("past", () => "");
  const order = test("order", (row) => row.slice(0, length).sort().join());
  const beyondRecent = test("recent", (row) => row.slice(length - window, length).join());
  const beyondEarly = test("early", (row) => row.slice(0, window).join());
  const speaks = ({ p }: StratifiedTest): boolean => p !== null && p <= level;
  const kind = !speaks(past)
    ? "independent"
    : !speaks(beyondEarly)
      ? "early-path"
      : !speaks(beyondRecent)
        ? "recent-path"
        : speaks(order)
          ? "path"
          : "phat";
  const spread = betweenHistoryVariance(rows);
  return { kind, past, order, beyondRecent, beyondEarly, equilibriumDependent: staysApart(spread), spread };
}

function staysApart({ decay, standardError, varianceFar }: BetweenHistoryVariance): boolean | null {
  if (varianceFar === 0) return false;
  if (decay === null || standardError === null) return null;
  if (decay + 2 * standardError < 0.5) return true;
  return decay - 2 * standardError > 0.5 ? false : null;
}
