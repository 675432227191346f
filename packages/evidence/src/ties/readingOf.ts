import type { Certainty, TieStatus } from "@commonweal/actor-network";
import { logRatio } from "../tracing/logRatio.ts";
import type { LikelihoodRatios } from "./LikelihoodRatios.ts";
import type { SegmentReading } from "./SegmentReading.ts";

/** A value that a coder gave a tie in a segment, and the share of that coder's voice that it has. */
export interface Vote {
  readonly status: TieStatus;
  readonly certainty: Certainty;
  readonly share: number;
}

const lowest = ["low", "medium", "high"] as const;

/**
 * Sums up what the coders who read a segment make of one tie.
 *
 * Its weight of evidence is the mean over those coders; who did not code the tie counts 0, and so does low certainty. It
 * has a status where more than half of them give it one: `present` or `weak` where more than half are on that side
 * (`weak` unless more than half say `present`), `absent` or `historic` likewise, else `contested`. Its certainty is the
 * lowest that was given.
 */
export function readingOf(
  votes: readonly Vote[],
  readers: number,
  { of }: LikelihoodRatios,
): Omit<SegmentReading, "segment" | "group"> {
  const votesFor = (...statuses: readonly TieStatus[]): number =>
    votes.reduce((sum, { status, share }) => sum + (statuses.includes(status) ? share : 0), 0);
  const isMost = (share: number): boolean => 2 * share > readers;
  const statusOf = (): TieStatus | null => {
    if (isMost(votesFor("present", "weak"))) return isMost(votesFor("present")) ? "present" : "weak";
    if (isMost(votesFor("absent", "historic"))) return isMost(votesFor("historic")) ? "historic" : "absent";
    return isMost(votesFor("present", "weak", "absent", "historic", "contested")) ? "contested" : null;
  };
  const weigh = ({ status, certainty, share }: Vote): number =>
    certainty === "low" ? 0 : share * logRatio(of[status]);
  return {
    status: statusOf(),
    certainty: lowest.find((each) => votes.some(({ certainty }) => certainty === each)) ?? "low",
    logRatio: votes.reduce((sum, vote) => sum + weigh(vote), 0) / readers,
  };
}
