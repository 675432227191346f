import { EvidenceError } from "../errors.ts";
import type { TextCoding } from "../model/TextCoding.ts";
import { cohenKappa } from "./cohenKappa.ts";
import { gwetAc1 } from "./gwetAc1.ts";
import { krippendorffAlpha } from "./krippendorffAlpha.ts";
import { percentAgreement } from "./percentAgreement.ts";
import { type MarkedUnit, stretchesOf } from "./stretchesOf.ts";
import { type UnitisingAlphas, unitisingAlphas } from "./unitisingAlphas.ts";

export interface UnitisingOptions {
  /** Length of the document in code points. */
  readonly length: number;
  /** Who has read the document, with or without marking anything. Default: who has marked something. */
  readonly coders?: readonly string[];
}

/** Agreement of coders on where in a document one code applies. */
export interface SpanAgreement {
  readonly code: string;
  /** Units of all coders, those of one coder that overlap joined. */
  readonly units: number;
  /** Units against what is not marked (ᵤα of this code alone). */
  readonly alpha: number | null;
  /** Whether a character bears the code: each character is a unit like any other. */
  readonly perCharacter: {
    readonly percent: number | null;
    readonly alpha: number | null;
    /** Of two coders. */
    readonly kappa: number | null;
    /** Gwet's AC1 of marked and not marked. */
    readonly ac1: number | null;
  };
}

export interface UnitisingAgreement {
  /** By code units. */
  readonly coders: readonly string[];
  /** Places where one coder's units of unlike codes overlap. */
  readonly overlaps: number;
  /** All codes at once; `null` where units of one coder overlap, for which these alphas are not defined. */
  readonly together: UnitisingAlphas | null;
  /** By code units. */
  readonly codes: readonly SpanAgreement[];
}

/**
 * Tells how far coders agree on which parts of a document they mark, and with what.
 *
 * Krippendorff's alphas for units of a continuum: D_o is the length that one coder marks and another does not, or marks
 * with another code, over all pairs of coders; D_e the same if units were put together by chance, no unit with itself. With
 * ℓ_c the length marked c by all coders together (φ for not marked), ℓ that of all, and S_c = Σ (length of a unit)², but
 * S_φ = ℓ_φ: ε_ck = (ℓ_c ℓ_k − [c = k] S_c) / (ℓ − Σ S / ℓ), and α = 1 − (ℓ − Σ ℓ_cc) / Σ_{c≠k} ε_ck. `relevance` sets
 * marked against not marked. `coding` looks only at where units meet units: a unit counts there with the mean of the
 * lengths in which it meets another coder's. No unit; 1 is full agreement, 0 what chance gives, below 0 worse. `null` when
 * no disagreement is to be expected: one coder, nothing marked, one code alone for `coding`.
 *
 * Codes may overlap; `codes` takes each code alone, where overlapping units of one coder and code are one. Per
 * character, long units weigh as many times as they have characters, and agreement by chance looks rarer than it is;
 * `alpha` of the units is the stricter reading.
 *
 * Checked against the example of figure 12.11 of Krippendorff (2019), as the tests of the R package quallmer give it: .510
 * and .724 to the last digit; .4136 for `relevance`, printed .413. No interval: units of one document are few, and their
 * lengths hang together.
 *
 * O(codes × coders² × units).
 *
 * @example
 * const mark = (coder, start, end, code) => ({ id: "", coder, document: "d1", start, end, code, memo: "" });
 * const codings = [mark("c1", 0, 10, "trust"), mark("c2", 0, 8, "trust"), mark("c1", 20, 30, "order"), mark("c2", 20, 30, "order")];
 * const { together, codes } = unitisingAgreement(codings, { length: 40 });
 * together.coding; // => 1
 * codes[0].alpha; // => 1
 * codes[1].perCharacter.percent; // => 0.95
 * @throws {EvidenceError} `invalid-position` for a coding outside the document, empty, or of another document; its path
 * begins with the coding's place. `invalid-option` for a length that is no whole number.
 * @see Krippendorff, Mathet, Bouvry & Widlöcher (2016), Quality & Quantity 50(6), 2347–2364.
 */
export function unitisingAgreement(
  codings: readonly TextCoding[],
  { length, coders: named }: UnitisingOptions,
): UnitisingAgreement {
  check(codings, length);
  const coders = [...new Set(named ?? codings.map(({ coder }) => coder))].sort(byCodeUnits);
  const places = new Map(coders.map((coder, place) => [coder, place]));
  const byCode = new Map<string, MarkedUnit[][]>();
  for (const { coder, start, end, code } of codings) {
    const place = places.get(coder);
    if (place === undefined) continue;
    const unitsOf = byCode.get(code) ?? coders.map(() => []);
    byCode.set(code, unitsOf);
    unitsOf[place]?.push({ start, end, code });
  }
  const joined = [...byCode]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([code, unitsOf]) => [code, unitsOf.map(joinedUnits)] as const);
  const all = coders.map((_, place) => inOrder(joined.flatMap(([, unitsOf]) => unitsOf[place] ?? [])));
  const overlaps = all.reduce((sum, units) => sum + overlapsOf(units), 0);
  return {
    coders,
    overlaps,
    together: overlaps === 0 ? unitisingAlphas(all, length) : null,
    codes: joined.map(([code, unitsOf]) => ({
      code,
      units: unitsOf.reduce((sum, units) => sum + units.length, 0),
      alpha: unitisingAlphas(unitsOf, length).alpha,
      perCharacter: perCharacter(unitsOf, length),
    })),
  };
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (units: readonly MarkedUnit[]): MarkedUnit[] =>
  [...units].sort((a, b) => a.start - b.start || a.end - b.end);

/** Joins units that overlap; those that only touch stay two. */
function joinedUnits(units: readonly MarkedUnit[]): MarkedUnit[] {
  const joined: MarkedUnit[] = [];
  for (const unit of inOrder(units)) {
    const last = joined.at(-1);
    if (last !== undefined && unit.start < last.end) {
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, unit.end) };
    } else joined.push(unit);
  }
  return joined;
}

function overlapsOf(units: readonly MarkedUnit[]): number {
  let [end, overlaps] = [0, 0];
  for (const unit of units) {
    if (unit.start < end) overlaps += 1;
    end = Math.max(end, unit.end);
  }
  return overlaps;
}

function perCharacter(unitsOf: readonly (readonly MarkedUnit[])[], length: number) {
  const stretches = stretchesOf(unitsOf, length);
  const ratings = stretches.map(({ codes }) => codes.map((code) => (code === null ? 0 : 1)));
  const times = stretches.map((stretch) => stretch.length);
  return {
    percent: percentAgreement(ratings, { times }),
    alpha: krippendorffAlpha(ratings, { times }).alpha,
    kappa: unitsOf.length === 2 ? cohenKappa(ratings, { times }).kappa : null,
    ac1: gwetAc1(ratings, { times }),
  };
}

function check(codings: readonly TextCoding[], length: number): void {
  if (!(Number.isSafeInteger(length) && length >= 0)) {
    const message = `Found a length of ${length}; expected a whole number of at least 0.`;
    throw new EvidenceError("invalid-option", message, ["options", "length"]);
  }
  codings.forEach(({ start, end, document }, index) => {
    const refuse = (found: string, expected: string): never => {
      const message = `Coding ${index}: found ${found}; expected ${expected}.`;
      throw new EvidenceError("invalid-position", message, [index]);
    };
    if (document !== codings[0]?.document) refuse("another document", "codings of one document");
    if (
      Number.isSafeInteger(start) &&
      Number.isSafeInteger(end) &&
      0 <= start &&
      start < end &&
      end <= length
    )
      return;
    refuse(`${start} to ${end}`, `whole places from 0 to ${length}, the end after the start`);
  });
}
