import type { Tie } from "@commonweal/actor-network";
import { counted } from "../counted.ts";
import { EvidenceError } from "../errors.ts";
import { groupedLogRatios } from "../tracing/groupedLogRatios.ts";
import { updatedProbability } from "../tracing/updatedProbability.ts";
import { assumedRatios } from "./assumedRatios.ts";
import type { CodedEvidence } from "./CodedEvidence.ts";
import type { CodedTie, UndecidedTie } from "./CodedTie.ts";
import { claimKey } from "./claimKey.ts";
import { claimReadings } from "./claimReadings.ts";
import type { LikelihoodRatios } from "./LikelihoodRatios.ts";
import type { SegmentReading } from "./SegmentReading.ts";
import { tieIds } from "./tieIds.ts";
import { tieJudgement } from "./tieJudgement.ts";

export interface CodedTiesOptions {
  /** Ids of the periods in their order. */
  readonly periods: readonly string[];
  /** Ids of relations without direction. Default: none. */
  readonly undirected?: ReadonlySet<string>;
  /** How much codings weigh. Default: `assumedRatios`. */
  readonly ratios?: LikelihoodRatios;
  /** Ties that have an id already; it is kept. Default: none. */
  readonly known?: readonly Tie[];
}

const sideOf = (readings: readonly SegmentReading[], ...statuses: readonly (string | null)[]): string[] =>
  readings.filter(({ status }) => statuses.includes(status)).map(({ segment }) => segment);

/**
 * Makes ties from codings whose code is `relation:from:to:period` and whose value is `status/certainty`.
 *
 * One tie for each code, in the order of periods and then of codings. Each segment is read once: as a decision says, else as
 * most of the coders who read it do, its weight of evidence the mean over them. Sources of one independence group
 * count once. Status: `contested` where a segment is, or where some say `present` and others deny it; else what more groups
 * say, `weak` at a draw. Certainty: `high` with two or more groups that say so at more than low certainty,
 * `medium` with one, `low` with none; a contest is as certain as its less supported side. Strength: the number of groups
 * that speak for the tie as judged. Note: the reasons of decisions.
 *
 * Probability, from 0 to 1: prior odds times one likelihood ratio for each group, as in `processTracing`; that the tie was
 * there and worked. `undecided` are ties of which coders do not agree that any segment speaks of them; they are not made.
 * Codings of another form are passed over.
 *
 * O(codings × log codings).
 *
 * @example
 * const source = { title: "Report", publisher: "", date: null, url: null, kind: "report", caveat: "" };
 * const sources = ["s1", "s2"].map((id) => ({ ...source, id, independenceGroup: id }));
 * const segments = ["g1", "g2"].map((id, index) => ({ id, source: sources[index].id, locator: "", paraphrase: "…", date: null }));
 * const code = "leads:office:club:before";
 * const codings = segments.map(({ id }) => ({ coder: "c1", segment: id, code, value: "present/medium" }));
 * const [tie] = codedTies({ sources, segments, codings }, { periods: ["before"] }).ties;
 * `${tie.id} ${tie.status} ${tie.certainty} ${tie.strength}`; // => "b01 present high 2"
 * tie.probability; // ≈ 0.9411764706
 * tie.segments; // => ["g1", "g2"]
 * @throws {EvidenceError} `invalid-coding`, `duplicate-decision`, `unknown-period`, `unknown-segment`, `unknown-source`;
 * `invalid-ratio`, `invalid-probability` when the ratios are out of range.
 */
export function codedTies(
  evidence: CodedEvidence,
  { periods, undirected = new Set(), ratios = assumedRatios, known = [] }: CodedTiesOptions,
): { readonly ties: readonly CodedTie[]; readonly undecided: readonly UndecidedTie[] } {
  const order = new Map(periods.map((period, place) => [period, place]));
  const claims = claimReadings(evidence, undirected, ratios).map((claim) => {
    const place = order.get(claim.period);
    if (place === undefined) {
      const message = `Found a period of ${counted(claim.period.length, "character")} that is not given; expected one that is.`;
      throw new EvidenceError("unknown-period", message, [claim.period]);
    }
    const { readings, ...tie } = claim;
    const groups = groupedLogRatios(readings).map(({ logRatio }) => logRatio);
    return {
      ...tie,
      place,
      readings,
      code: claimKey(claim, undirected),
      judgement: tieJudgement(readings),
      segments: readings.map(({ segment }) => segment),
      probability: updatedProbability(ratios.prior, groups),
      weight: (10 * groups.reduce((sum, one) => sum + one, 0)) / Math.LN10,
    };
  });
  claims.sort((a, b) => a.place - b.place);
  const made = claims.flatMap(({ judgement, ...claim }) =>
    judgement === null ? [] : [{ ...claim, judgement }],
  );
  const idOf = tieIds(made, periods, new Map(known.map((tie) => [claimKey(tie, undirected), tie.id])));
  return {
    ties: made.map(
      ({ code, from, to, relation, period, judgement, readings, segments, reasons, ...rest }) => ({
        id: idOf.get(code) as string,
        from,
        to,
        relation,
        period,
        strength: judgement.strength,
        status: judgement.status,
        certainty: judgement.certainty,
        segments,
        note: reasons.join("; "),
        supporting: sideOf(readings, "present", "weak", "contested"),
        opposing: sideOf(readings, "absent", "historic", "contested"),
        probability: rest.probability,
        weight: rest.weight,
      }),
    ),
    undecided: claims
      .filter(({ judgement }) => judgement === null)
      .map(({ code, segments, probability }) => ({ code, segments, probability })),
  };
}
