import { CollaborationMetricsError } from "../errors.ts";
import type { NetworkContingencies } from "./provanKenisMode.ts";

/** The four contingencies as numbers, in units of the case's own measures; `null` where not measured. */
export interface ContingencyMeasures {
  readonly trust: number | null;
  readonly participants: number | null;
  readonly goalConsensus: number | null;
  readonly needForCompetencies: number | null;
}

/** Where one reading ends and the next begins: a number equal to a cut belongs to the higher reading. */
export interface ContingencyCuts {
  /** Between low and moderate, moderate and high. */
  readonly trust: readonly [number, number];
  /** Between few and moderate, moderate and many. */
  readonly participants: readonly [number, number];
  /** Between low and moderately low, moderately low and moderately high, moderately high and high. */
  readonly goalConsensus: readonly [number, number, number];
  /** Between low and moderate, moderate and high. */
  readonly needForCompetencies: readonly [number, number];
}

/**
 * Reads measured contingencies of a network as the ordinal words of Provan and Kenis, by cuts that the caller answers for.
 *
 * The table has no numbers, so there is no default: state the cuts beside every result, and try others. `null` stays `null`.
 * O(1).
 *
 * @example
 * const measures = { trust: 0.4, participants: 30, goalConsensus: null, needForCompetencies: 2 };
 * const cuts = {
 *   trust: [0.3, 0.6], participants: [10, 25], goalConsensus: [1, 2, 3], needForCompetencies: [2, 3],
 * } as const;
 * const { trust, participants, goalConsensus, needForCompetencies } = contingencyReadings(measures, cuts);
 * [trust, participants, goalConsensus, needForCompetencies]; // => ["moderate", "many", null, "moderate"]
 * @throws {CollaborationMetricsError} `invalid-option` for a measure or cut that is not finite, or cuts that do not rise.
 */
export function contingencyReadings(
  measures: ContingencyMeasures,
  cuts: ContingencyCuts,
): NetworkContingencies {
  return {
    trust: readingOf("trust", measures, cuts, ["low", "moderate", "high"]),
    participants: readingOf("participants", measures, cuts, ["few", "moderate", "many"]),
    goalConsensus: readingOf("goalConsensus", measures, cuts, [
      "low",
      "moderatelyLow",
      "moderatelyHigh",
      "high",
    ]),
    needForCompetencies: readingOf("needForCompetencies", measures, cuts, ["low", "moderate", "high"]),
  };
}

function readingOf<Word extends string>(
  name: keyof ContingencyMeasures,
  measures: ContingencyMeasures,
  cuts: ContingencyCuts,
  words: readonly Word[],
): Word | null {
  const own: readonly number[] = cuts[name];
  if (own.some((cut, place) => !Number.isFinite(cut) || cut <= (own[place - 1] ?? -Infinity))) {
    const message = `Found the cuts ${own.join(", ")}; expected finite numbers that rise.`;
    throw new CollaborationMetricsError("invalid-option", message, ["cuts", name]);
  }
  const measure = measures[name];
  if (measure === null) return null;
  if (!Number.isFinite(measure)) {
    const message = `Found a measure of ${measure}; expected a finite number or null.`;
    throw new CollaborationMetricsError("invalid-option", message, ["measures", name]);
  }
  return words[own.filter((cut) => measure >= cut).length] as Word;
}
