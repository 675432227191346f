import { CollaborationMetricsError } from "../errors.ts";

/** One relation in which actors can contribute to something that all its participants share. */
export interface RelationReturns {
  readonly relation: string;
  /** Actors who share what comes of it, at least 1. */
  readonly participants: number;
  /** Factor r by which a contribution grows before it is shared equally; `null` where not given. */
  readonly multiplication: number | null;
  /** Cost of one contribution, above 0, in the unit of the returns. Default: 1. */
  readonly cost?: number;
}

export interface RelationDilemma {
  readonly relation: string;
  /** What contributing brings to who does it, less its cost: (r / n − 1) c. */
  readonly individual: number | null;
  /** What it brings to all participants together, less its cost: (r − 1) c. */
  readonly social: number | null;
  /** Social less individual marginal return: r (1 − 1/n) c. */
  readonly gap: number | null;
  /** Whether contributing is good for all together and bad for who does it: 1 < r < n. */
  readonly dilemma: boolean | null;
}

/**
 * Tells for each relation whether contributing to it is a collective-action dilemma.
 *
 * The public good is linear: a contribution of c grows to r c and is shared by n participants equally. A dilemma if and only
 * if 1 < r < n: with r at most 1 nobody should contribute, with r at least n everybody wants to. In the unit of cost; more
 * `gap` is more that a participant leaves to others.
 *
 * `null` where returns are not given: a network's shape alone does not tell a dilemma. Direction, parallel ties and
 * self-loops play no part. O(relations).
 *
 * @example
 * const relations = [
 *   { relation: "patrols", participants: 4, multiplication: 2 },
 *   { relation: "meets", participants: 9, multiplication: null },
 * ];
 * const [patrols, meets] = collectiveActionDilemma(relations);
 * patrols; // => { relation: "patrols", individual: -0.5, social: 1, gap: 1.5, dilemma: true }
 * meets?.dilemma; // => null
 * @throws {CollaborationMetricsError} `invalid-return` unless participants is a whole number of at least 1, the factor finite
 * and at least 0 or `null`, and the cost finite and above 0.
 */
export function collectiveActionDilemma(relations: readonly RelationReturns[]): RelationDilemma[] {
  return relations.map(({ relation, participants, multiplication, cost = 1 }, place) => {
    const demand = (holds: boolean, name: string, found: number | null, expected: string): void => {
      if (holds) return;
      const message = `Found ${name} of ${found}; expected ${expected}.`;
      throw new CollaborationMetricsError("invalid-return", message, ["relations", place, name]);
    };
    const isNumber = Number.isSafeInteger(participants) && participants >= 1;
    demand(isNumber, "participants", participants, "a whole number of at least 1");
    demand(cost > 0 && cost < Infinity, "cost", cost, "a finite number above 0");
    if (multiplication === null)
      return { relation, individual: null, social: null, gap: null, dilemma: null };
    const isFactor = multiplication >= 0 && multiplication < Infinity;
    demand(isFactor, "multiplication", multiplication, "a finite number of at least 0, or null");
    return {
      relation,
      individual: (multiplication / participants - 1) * cost,
      social: (multiplication - 1) * cost,
      gap: multiplication * (1 - 1 / participants) * cost,
      dilemma: multiplication > 1 && multiplication < participants,
    };
  });
}
