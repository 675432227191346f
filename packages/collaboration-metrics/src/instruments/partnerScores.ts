import { sum } from "@commonweal/numerics";
import { CollaborationMetricsError } from "../errors.ts";

const trustParts = ["reliability", "missionCongruence", "openness"] as const;
const valueParts = ["power", "involvement", "resources"] as const;

/** How one organization rates another, from 1 (not at all) to 4 (a great deal); `null` where it does not say. */
export interface PartnerRating {
  readonly trust: Readonly<Record<(typeof trustParts)[number], number | null>>;
  readonly value: Readonly<Record<(typeof valueParts)[number], number | null>>;
}

export interface PartnerScore {
  /** Mean rating, 1 to 4; `null` where nothing was rated. */
  readonly mean: number | null;
  /** mean / 4 in percent: a rating of 1 counts 25. */
  readonly percentOfMaximum: number | null;
  /** (mean − 1) / 3 in percent: a rating of 1 counts 0. */
  readonly percentOfRange: number | null;
  readonly ratings: number;
}

export interface PartnerScores {
  readonly trust: PartnerScore;
  readonly value: PartnerScore;
}

/**
 * Scores trust and value between organizations in the manner of PARTNER: each the mean of three ratings.
 *
 * Trust from reliability, congruence of mission and openness; value from power, involvement and resources. Both ways to
 * turn a mean into percent are in use and differ by up to 25 points, so both are given: say which you print. Ratings
 * weigh alike, missing ones are left out. O(ratings).
 *
 * @example
 * const trust = { reliability: 3, missionCongruence: 3, openness: 3 };
 * const value = { power: 2, involvement: 3, resources: null };
 * partnerScores([{ trust, value }]).trust.percentOfMaximum; // => 75
 * partnerScores([{ trust, value }]).value.percentOfRange; // => 50
 * @throws {CollaborationMetricsError} `invalid-response` unless each rating is a number from 1 to 4 or null.
 * @see https://visiblenetworklabs.com
 */
export function partnerScores(ratings: readonly PartnerRating[]): PartnerScores {
  return {
    trust: scoreOf(ratings, "trust", trustParts),
    value: scoreOf(ratings, "value", valueParts),
  };
}

function scoreOf<Side extends keyof PartnerRating>(
  ratings: readonly PartnerRating[],
  side: Side,
  parts: readonly (keyof PartnerRating[Side])[],
): PartnerScore {
  const given = ratings.flatMap((rating, dyad) =>
    parts.flatMap((part) => {
      const value = rating[side][part] as number | null;
      if (value === null) return [];
      if (value >= 1 && value <= 4) return [value];
      const message = `Found a rating of ${value}; expected a number from 1 to 4, or null.`;
      throw new CollaborationMetricsError("invalid-response", message, ["ratings", dyad, side, part]);
    }),
  );
  if (given.length === 0) return { mean: null, percentOfMaximum: null, percentOfRange: null, ratings: 0 };
  const mean = sum(given) / given.length;
  return { mean, percentOfMaximum: 25 * mean, percentOfRange: (100 * (mean - 1)) / 3, ratings: given.length };
}
