import type { Coding } from "../model/Coding.ts";
import { agreementWarnings } from "./agreementWarnings.ts";
import { alphaInterval } from "./alphaInterval.ts";
import type { CodeAgreement, CodingAgreement } from "./CodingAgreement.ts";
import { checkConfidence } from "./checkConfidence.ts";
import { checkDraws } from "./checkDraws.ts";
import { disagreementsOf } from "./disagreementsOf.ts";
import { krippendorffAlpha } from "./krippendorffAlpha.ts";
import type { Level } from "./Level.ts";
import { percentAgreement } from "./percentAgreement.ts";
import { presenceAc1 } from "./presenceAc1.ts";
import { type PresenceAlpha, presenceAlphas } from "./presenceAlphas.ts";
import { presenceKappa } from "./presenceKappa.ts";
import { type PresenceTable, presenceTable } from "./presenceTable.ts";
import type { Ratings } from "./Ratings.ts";
import { ratingOf } from "./ratingOf.ts";
import { segmentsCodedTogether } from "./segmentsCodedTogether.ts";

export interface CodingAgreementOptions {
  /** Coders to compare. Default: all. */
  readonly coders?: readonly string[];
  /** Codes to look at; who has coded what is told from all. Default: all. */
  readonly codes?: readonly string[];
  /** What differences between values of a code mean. Default: nominal. */
  readonly level?: Level;
  /** Draws of the segments behind each interval. Default: 1000. */
  readonly draws?: number;
  /** Seed of the draws. Default: 1. */
  readonly seed?: number;
  /** How often an interval should hold the true value. Default: 0.95. */
  readonly confidence?: number;
}

/**
 * Tells how far coders agree, code by code and over all codes.
 *
 * The unit is a segment. Who gave a segment any code has coded it, and has said of every other code of the table that it
 * does not apply. Who gave it none has not coded it and is missing there: to say that a segment was read and holds
 * nothing, give it a code of its own, such as `none`. Segments that one coder alone has coded are counted and left out,
 * and so are codes that were given only there.
 *
 * `presence` asks whether a code is given, at the level nominal; `values` asks, where two coders or more gave the code
 * with a value, how far the values agree at `level`. Over all codes, each pair of a segment and a code is a unit of
 * presence, and segments are drawn with all their codes; that pools codes as if they were alike, so that frequent codes
 * weigh more, and pools values as if all codes shared one scale. An empty value is none, and a coder who gave a segment
 * the same code with unlike values has none there (`warnings` says how often).
 *
 * Kappa is for two coders, `null` for others; AC1 is for any number. What is not defined is `null` as in `krippendorffAlpha`, `alphaInterval`
 * and `cohenKappa`.
 *
 * O(draws × (segments + codings)).
 *
 * @example
 * const said = (coder, segment, code) => ({ coder, segment, code, value: "" });
 * const codings = [
 *   said("c1", "g1", "trust"), said("c2", "g1", "trust"), said("c1", "g2", "none"), said("c2", "g2", "none"),
 *   said("c1", "g3", "trust"), said("c2", "g3", "none"), said("c1", "g4", "trust"),
 * ];
 * const { segments, codedOnce, codes } = agreementOfCodings(codings);
 * ({ segments, codedOnce }); // => { segments: 3, codedOnce: 1 }
 * codes.map(({ code }) => code); // => ["none", "trust"]
 * codes[1].presence.alpha; // ≈ 0.4444444444444444
 * @throws {EvidenceError} `invalid-rating` for a value that is no number where the level asks for one, its path begins
 * with the coding's place; `invalid-option`.
 */
export function agreementOfCodings(
  codings: readonly Coding[],
  options: CodingAgreementOptions = {},
): CodingAgreement {
  const { level = "nominal", draws = 1000, seed = 1, confidence = 0.95 } = options;
  checkDraws(draws);
  checkConfidence(confidence);
  const shared = segmentsCodedTogether(codings, options);
  const presence = presenceAlphas(shared, { draws, seed, confidence });
  const valuesOf = (ratings: Ratings, clusters: readonly number[]) => {
    const { units, alpha } = krippendorffAlpha(ratings, { level });
    const interval = alphaInterval(ratings, { level, clusters, draws, seed, confidence });
    return { units, percent: percentAgreement(ratings), alpha, interval };
  };
  const pooled: { readonly ratings: Ratings; readonly clusters: readonly number[] }[] = [];
  const tables: PresenceTable[] = [];
  const codes = [...shared.codes].map(([code, given], place): CodeAgreement => {
    const ratings = given.map(({ by }) =>
      [...by.values()].map((index) => ratingOf(codings[index], index, level)),
    );
    const clusters = given.map(({ unit }) => unit);
    pooled.push({ ratings, clusters });
    const table = presenceTable(given, shared);
    tables.push(table);
    const { kappa, interval: kappaInterval } = presenceKappa([table], confidence);
    return {
      code,
      given: given.length,
      presence: {
        percent: table.percent,
        ...(presence.byCode[place] as PresenceAlpha),
        kappa,
        kappaInterval,
        ac1: presenceAc1([table]),
      },
      values: valuesOf(ratings, clusters),
    };
  });
  const percent = tables.reduce((sum, table) => sum + table.percent, 0) / tables.length;
  return {
    coders: shared.coders,
    segments: shared.segments.length,
    codedOnce: shared.codedOnce,
    overall: {
      presence: {
        percent: tables.length === 0 ? null : percent,
        ...presence.overall,
        kappa: presenceKappa(tables, confidence).kappa,
        ac1: presenceAc1(tables),
      },
      values: valuesOf(
        pooled.flatMap(({ ratings }) => ratings),
        pooled.flatMap(({ clusters }) => clusters),
      ),
    },
    codes,
    disagreements: disagreementsOf(codings, shared),
    warnings: agreementWarnings(shared),
  };
}
