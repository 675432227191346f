import {
  alphaInterval,
  type Coding,
  codingValue,
  cohenKappa,
  krippendorffAlpha,
  percentAgreement,
  type Ratings,
  tieCode,
} from "@commonweal/evidence";
import type { AgreementMeasure, AgreementRow, AgreementStudy } from "./AgreementStudy.ts";
import { disagreementsOf } from "./disagreementsOf.ts";

const certainties = ["low", "medium", "high"];

interface Compared {
  readonly measure: AgreementMeasure;
  readonly relation?: string;
  /** One row a unit, one cell a coder. */
  readonly ratings: Ratings;
  /** The segment of each row; rows of one segment are drawn together. */
  readonly clusters: readonly number[];
  readonly seed: number;
}

/** Of a relation in fewer units, one unit more or less would turn the figure round. */
const fewest = 5;

function rowOf({ measure, relation, ratings, clusters, seed }: Compared): AgreementRow {
  const ordinal = measure === "certainty";
  const level = ordinal ? "ordinal" : "nominal";
  const isYesOrNo = measure === "any" || measure === "relations";
  const named = isYesOrNo ? ratings.filter((unit) => unit.includes(1)).length : ratings.length;
  const tooFew = relation !== undefined && named < fewest;
  return {
    measure,
    relation: relation ?? null,
    units: ratings.length,
    named,
    percent: percentAgreement(ratings),
    kappa: tooFew ? null : cohenKappa(ratings, { weights: ordinal ? "linear" : "equal" }).kappa,
    alpha: tooFew ? null : krippendorffAlpha(ratings, { level }).alpha,
    interval: tooFew ? null : alphaInterval(ratings, { level, clusters, seed }),
  };
}

/** Values by the codes of the ties that a coder named. */
type CodedTies = ReadonlyMap<string, string>;

/** What a coder named in each segment that was read, nothing among it. */
function tiesBySegment(codings: readonly Coding[], coder: string): ReadonlyMap<string, CodedTies> {
  const read = new Map<string, Map<string, string>>();
  for (const { segment, code, value } of codings.filter((each) => each.coder === coder)) {
    const ties = read.get(segment) ?? new Map<string, string>();
    read.set(segment, tieCode(code) === null ? ties : ties.set(code, value));
  }
  return read;
}

/**
 * Tells how far two coders agree who coded the same segments apart from each other; `null` unless there are two.
 *
 * Segments that both coded count, a segment without a tie among them. `relations` are segments times relations that either
 * coder used; `tie` has no kappa and no alpha, because the ties that neither names cannot be counted. Kappa and alpha are
 * `null` where nothing varies, and for a relation that stands in fewer than five segments. Intervals take segments to be
 * drawn anew, and coders as they are.
 *
 * O(codings + draws × segments × relations).
 */
export function agreementOf(codings: readonly Coding[], seed: number): AgreementStudy | null {
  const coders = [...new Set(codings.map(({ coder }) => coder))];
  const [first, second] = coders;
  if (coders.length !== 2 || first === undefined || second === undefined) return null;
  const [byFirst, bySecond] = [tiesBySegment(codings, first), tiesBySegment(codings, second)];
  const segments = [...byFirst.keys()].filter((segment) => bySecond.has(segment));
  const both = segments.map((segment): readonly [CodedTies, CodedTies] => [
    byFirst.get(segment) ?? new Map(),
    bySecond.get(segment) ?? new Map(),
  ]);
  const relations = [
    ...new Set(both.flatMap((pair) => pair.flatMap((ties) => [...ties.keys()].map(relationOf)))),
  ].sort();
  const places = segments.map((_, place) => place);
  const speaksOf = (relation: string): Ratings =>
    both.map((pair) =>
      pair.map((ties) => ([...ties.keys()].some((code) => relationOf(code) === relation) ? 1 : 0)),
    );
  const shared = both.flatMap(([one, other], place) =>
    [...one].flatMap(([code, value]) => {
      const answer = other.get(code);
      return answer === undefined ? [] : [{ place, values: [codingValue(value), codingValue(answer)] }];
    }),
  );
  const clusters = shared.map(({ place }) => place);
  const count = (coder: 0 | 1): number => both.reduce((sum, pair) => sum + pair[coder].size, 0);
  const ties: readonly [number, number] = [count(0), count(1)];
  const named = ties[0] + ties[1] - shared.length;
  return {
    coders: [first, second],
    segments: segments.length,
    ties,
    rows: [
      rowOf({
        ...{ measure: "any", clusters: places, seed },
        ratings: both.map((pair) => pair.map(({ size }) => (size > 0 ? 1 : 0))),
      }),
      rowOf({
        ...{ measure: "relations", clusters: relations.flatMap(() => places), seed },
        ratings: relations.flatMap(speaksOf),
      }),
      ...relations.map((relation) =>
        rowOf({ measure: "relations", relation, ratings: speaksOf(relation), clusters: places, seed }),
      ),
      {
        ...{ measure: "tie", relation: null, units: named, named },
        percent: named === 0 ? null : shared.length / named,
        ...{ kappa: null, alpha: null, interval: null },
      },
      rowOf({
        ...{ measure: "status", clusters, seed },
        ratings: shared.map(({ values }) => values.map((value) => value?.status ?? null)),
      }),
      rowOf({
        ...{ measure: "certainty", clusters, seed },
        ratings: shared.map(({ values }) =>
          values.map((value) => (value === null ? null : certainties.indexOf(value.certainty))),
        ),
      }),
    ],
    disagreements: segments.flatMap((segment, place) => {
      const [one, other] = both[place] as (typeof both)[number];
      return disagreementsOf(segment, [...one.keys()], [...other.keys()]);
    }),
  };
}

const relationOf = (code: string): string => tieCode(code)?.relation ?? "";
