import { sum } from "@commonweal/numerics";
import { CollaborationMetricsError } from "../errors.ts";
import { cronbachAlpha } from "./cronbachAlpha.ts";
import type { Instrument } from "./Instrument.ts";

export interface ScoreInstrumentOptions {
  /** For each dimension by its id: the places of its items in a row of answers. */
  readonly items: ReadonlyMap<string, readonly number[]>;
  /** Lowest and highest answer. */
  readonly scale: { readonly min: number; readonly max: number };
  /** Places of items worded the other way; their answers are turned round. */
  readonly reversed?: readonly number[];
}

export interface DimensionScore {
  readonly id: string;
  /** Mean of the respondents' means; `null` without a complete one. */
  readonly mean: number | null;
  /** Respondents who answered every item of the dimension; the others are left out of it. */
  readonly respondents: number;
  readonly alpha: number | null;
  /** Pearson's r with the mean of the other dimensions, over those complete in all; `null` when not defined. */
  readonly withOthers: number | null;
}

export interface InstrumentScores {
  readonly dimensions: readonly DimensionScore[];
  readonly warnings: readonly string[];
}

/**
 * Scores a questionnaire dimension by dimension, and checks whether the dimensions run the same way.
 *
 * A score is the mean answer, in the scale's unit. There is no overall score on purpose: a dimension whose
 * correlation with the others is negative (`withOthers`), such as autonomy may be, would cancel them. `responses[r][i]` is
 * respondent r's answer to item i, `null` where missing; a respondent counts in a dimension with every item answered.
 *
 * O(respondents · items).
 *
 * @example
 * const two = { id: "x", name: "x", cautions: [], source: "", dimensions: [
 *   { id: "trust", name: { en: "trust", zh: "信任" }, items: 2 },
 * ] };
 * const options = { items: new Map([["trust", [0, 1]]]), scale: { min: 1, max: 5 }, reversed: [1] };
 * scoreInstrument([[4, 2], [5, 1]], two, options).dimensions[0].mean; // => 4.5
 * @throws {CollaborationMetricsError} `invalid-response`, `invalid-scale`, `unknown-item`.
 */
export function scoreInstrument(
  responses: readonly (readonly (number | null)[])[],
  instrument: Instrument,
  options: ScoreInstrumentOptions,
): InstrumentScores {
  const { scale } = options;
  if (!(scale.min < scale.max && Number.isFinite(scale.max - scale.min))) {
    const message = `Found a scale from ${scale.min} to ${scale.max}; expected two finite numbers in ascending order.`;
    throw new CollaborationMetricsError("invalid-scale", message, ["options", "scale"]);
  }
  const rows = instrument.dimensions.map(({ id }) => answersOf(id, responses, options));
  const means = rows.map((answers) => answers.map((row) => (row === null ? null : sum(row) / row.length)));
  const dimensions = instrument.dimensions.map(({ id }, dimension): DimensionScore => {
    const complete = (rows[dimension] ?? []).filter((row) => row !== null);
    const own = (means[dimension] ?? []).filter((mean) => mean !== null);
    return {
      id,
      mean: own.length === 0 ? null : sum(own) / own.length,
      respondents: own.length,
      alpha: complete.length === 0 ? null : cronbachAlpha(complete),
      withOthers: correlationWithOthers(means, dimension),
    };
  });
  const warnings = dimensions.flatMap(({ id, withOthers }, dimension) => {
    if (withOthers === null || withOthers >= 0) return [];
    const caution = instrument.dimensions[dimension]?.signCaution;
    const why = caution === undefined ? "Check which items are worded the other way." : caution;
    return [
      `${id} runs against the other dimensions (r = ${withOthers.toFixed(2)}); do not average them. ${why}`,
    ];
  });
  return { dimensions, warnings: [...warnings, ...instrument.cautions] };
}

/** Each respondent's answers to a dimension, turned round where reversed; `null` where one is missing. */
function answersOf(
  id: string,
  responses: readonly (readonly (number | null)[])[],
  { items, scale, reversed = [] }: ScoreInstrumentOptions,
): (number[] | null)[] {
  const places = items.get(id) ?? [];
  if (places.length === 0) {
    const message = `Found no items of the dimension ${JSON.stringify(id)}; expected at least one.`;
    throw new CollaborationMetricsError("unknown-item", message, ["options", "items", id]);
  }
  return responses.map((row, respondent) => {
    const answers: number[] = [];
    for (const place of places) {
      const answer = row[place];
      if (answer === undefined || (answer !== null && !(answer >= scale.min && answer <= scale.max))) {
        const message = `Found ${answer} as an answer; expected ${scale.min} to ${scale.max}, or null.`;
        throw new CollaborationMetricsError("invalid-response", message, ["responses", respondent, place]);
      }
      if (answer !== null) answers.push(reversed.includes(place) ? scale.min + scale.max - answer : answer);
    }
    return answers.length === places.length ? answers : null;
  });
}

function correlationWithOthers(means: readonly (readonly (number | null)[])[], own: number): number | null {
  if (means.length < 2) return null;
  const x: number[] = [];
  const y: number[] = [];
  for (let respondent = 0; respondent < (means[0] ?? []).length; respondent += 1) {
    const row = means.map((dimension) => dimension[respondent] ?? null);
    if (row.some((mean) => mean === null)) continue;
    const complete = row as number[];
    x.push(complete[own] as number);
    y.push((sum(complete) - (complete[own] as number)) / (complete.length - 1));
  }
  return correlation(x, y);
}

function correlation(x: readonly number[], y: readonly number[]): number | null {
  if (x.length < 2) return null;
  const [meanX, meanY] = [sum(x) / x.length, sum(y) / y.length];
  const covariance = sum(x.map((value, index) => (value - meanX) * ((y[index] as number) - meanY)));
  const spread = (values: readonly number[], mean: number) =>
    sum(values.map((value) => (value - mean) * (value - mean)));
  const product = spread(x, meanX) * spread(y, meanY);
  return product === 0 ? null : covariance / Math.sqrt(product);
}
