import type { ActorKind } from "./actorKinds.ts";
import type { PayoffWeights } from "./PayoffWeights.ts";
import { type PayoffComponentEntry, payoffComponents } from "./payoffComponents.ts";
import type { PayoffTerm } from "./payoffTerms.ts";

/**
 * Adds up what makes an actor of one kind prefer its own initiative to waiting.
 *
 * ΔU = Σ weight · term over the components of the kind; no unit, above 0 speaks for own initiative. `terms` holds the
 * value of every term of `payoffTerms` as this actor perceives it.
 *
 * O(components).
 *
 * @example
 * const terms = { need: 0.3, heardNeed: 0, practice: -0.2, others: 0.1, above: 0, command: 0.5, shortfall: 0, peers: 0 };
 * payoffAdvantage("enterprise", terms, defaultPayoffWeights); // ≈ 0.7
 */
export function payoffAdvantage(
  kind: ActorKind,
  terms: Readonly<Record<PayoffTerm, number>>,
  weights: PayoffWeights,
): number {
  let advantage = 0;
  for (const { id, kinds, term } of payoffComponents) {
    if ((kinds as PayoffComponentEntry["kinds"]).includes(kind)) advantage += weights[id] * terms[term];
  }
  return advantage;
}
