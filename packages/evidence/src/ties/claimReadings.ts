import { counted } from "../counted.ts";
import { EvidenceError, type EvidenceErrorCode } from "../errors.ts";
import { codingValue } from "../model/codingValue.ts";
import { sourceGroups } from "../model/sourceGroups.ts";
import { type TieCode, tieCode } from "../model/tieCode.ts";
import { placedError } from "../placedError.ts";
import type { CodedEvidence } from "./CodedEvidence.ts";
import { claimKey } from "./claimKey.ts";
import type { LikelihoodRatios } from "./LikelihoodRatios.ts";
import { readingOf, type Vote } from "./readingOf.ts";
import type { SegmentReading } from "./SegmentReading.ts";

/** A tie that was coded, and what each of its segments says. */
export interface ClaimReadings extends TieCode {
  readonly readings: readonly SegmentReading[];
  /** Reasons of the decisions about it, in their order. */
  readonly reasons: readonly string[];
}

interface Gathered {
  readonly tie: TieCode;
  /** By segment, then by coder. */
  readonly votes: Map<string, Map<string, Omit<Vote, "share">[]>>;
  readonly decided: Map<string, Omit<Vote, "share">>;
  readonly reasons: string[];
}

/**
 * Gathers what coders and decisions say of each tie, segment by segment, in the order in which they come.
 *
 * A decision stands in for every coder on the segments that it names. A coder who gives one tie two values in one segment
 * has half a voice for each.
 */
export function claimReadings(
  { sources, segments, codings, decisions = [] }: CodedEvidence,
  undirected: ReadonlySet<string>,
  ratios: LikelihoodRatios,
): readonly ClaimReadings[] {
  const groupOf = sourceGroups(segments, sources);
  const claims = new Map<string, Gathered>();
  const gathered = (tie: TieCode): Gathered => {
    const key = claimKey(tie, undirected);
    const found = claims.get(key) ?? { tie, votes: new Map(), decided: new Map(), reasons: [] };
    claims.set(key, found);
    return found;
  };

  const readers = new Map<string, Set<string>>();
  for (const [index, { coder, segment, code, value }] of codings.entries()) {
    readers.set(segment, (readers.get(segment) ?? new Set()).add(coder));
    const tie = tieCode(code);
    if (tie === null) continue;
    const { votes } = gathered(tie);
    const ofSegment = votes.get(segment) ?? new Map<string, Omit<Vote, "share">[]>();
    votes.set(
      segment,
      ofSegment.set(coder, [...(ofSegment.get(coder) ?? []), read(value, ["codings", index])]),
    );
  }
  for (const [index, { code, segments: named, value, reason }] of decisions.entries()) {
    const tie = tieCode(code);
    if (tie === null)
      throw refused("invalid-coding", index, "a code of another form", "relation:from:to:period");
    const { votes, decided, reasons } = gathered(tie);
    reasons.push(reason);
    for (const segment of named) {
      if (decided.has(segment)) {
        throw refused("duplicate-decision", index, "a second decision about one segment", "one for each tie");
      }
      decided.set(segment, read(value, ["decisions", index]));
      if (!votes.has(segment)) votes.set(segment, new Map());
    }
  }

  return Array.from(claims.values(), ({ tie, votes, decided, reasons }) => ({
    ...tie,
    reasons,
    readings: Array.from(votes, ([segment, ofSegment]) => {
      const decision = decided.get(segment);
      const shared = Array.from(ofSegment.values(), (given) =>
        given.map((vote) => ({ ...vote, share: 1 / given.length })),
      ).flat();
      return {
        segment,
        group: groupOf(segment),
        ...(decision === undefined
          ? readingOf(shared, readers.get(segment)?.size ?? 1, ratios)
          : readingOf([{ ...decision, share: 1 }], 1, ratios)),
      };
    }),
  }));
}

function read(value: string, path: readonly PropertyKey[]): Omit<Vote, "share"> {
  const vote = codingValue(value);
  if (vote !== null) return vote;
  const message = `Found a value of ${counted(value.length, "character")}; expected status/certainty, such as present/high.`;
  throw new EvidenceError("invalid-coding", message, path);
}

const refused = (code: EvidenceErrorCode, index: number, found: string, expected: string): EvidenceError =>
  placedError(code, `Decision ${index + 1}`, found, expected, ["decisions", index]);
