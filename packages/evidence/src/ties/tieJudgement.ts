import type { Certainty, TieStatus } from "@commonweal/actor-network";
import type { SegmentReading } from "./SegmentReading.ts";

export interface TieJudgement {
  readonly status: TieStatus;
  readonly certainty: Certainty;
  /** Independence groups that speak for the tie as it is judged. */
  readonly strength: number;
}

const speaksFor = ["present", "weak", "contested"] as const;
const speaksAgainst = ["absent", "historic", "contested"] as const;

/**
 * Judges a tie by what its segments say, each independence group counted once.
 *
 * `contested` where a segment is, or where some say `present` and some deny it. Without a contest, `present` where more
 * groups say so than say `weak`; `weak` does not contradict a denial, and stands where at least as many groups say
 * so; else `absent` where at least as many say so as say `historic`. Certainty: `high` with two or more groups that speak for
 * the status at more than low certainty, `medium` with one, `low` with none; a contest is as certain as its less supported
 * side. `null` where no segment has a status.
 */
export function tieJudgement(readings: readonly SegmentReading[]): TieJudgement | null {
  const groups = (
    statuses: readonly (TieStatus | null)[],
    of: (reading: SegmentReading) => boolean = () => true,
  ): number =>
    new Set(
      readings
        .filter((reading) => statuses.includes(reading.status) && of(reading))
        .map(({ group }) => group),
    ).size;
  const solid = (statuses: readonly TieStatus[]): number =>
    groups(statuses, ({ certainty }) => certainty !== "low");
  const certaintyOf = (support: number): Certainty =>
    support > 1 ? "high" : support === 1 ? "medium" : "low";

  const [supports, denials] = [groups(speaksFor), groups(speaksAgainst)];
  if (supports === 0 && denials === 0) return null;
  if (groups(["present", "contested"]) > 0 && denials > 0) {
    const certainty = certaintyOf(Math.min(solid(speaksFor), solid(speaksAgainst)));
    return { status: "contested", certainty, strength: supports };
  }
  if (supports >= denials) {
    const status = groups(["present"]) > groups(["weak"]) ? "present" : "weak";
    return { status, certainty: certaintyOf(solid(speaksFor)), strength: supports };
  }
  const status = groups(["absent"]) >= groups(["historic"]) ? "absent" : "historic";
  return { status, certainty: certaintyOf(solid(speaksAgainst)), strength: denials };
}
