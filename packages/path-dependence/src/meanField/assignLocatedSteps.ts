import type { Parameters } from "../model/Parameters.ts";
import { advanceVariant } from "../variants/advanceVariant.ts";
import type { ResolvedVariant } from "../variants/resolvedVariant.ts";
import { advanceLocated } from "./advanceLocated.ts";
import { assignFactors } from "./assignFactors.ts";
import { at, factorLength } from "./layout.ts";
import { surgeEndsWithin, wholeSurgeSteps } from "./surgeSteps.ts";

const partial = new Float64Array(factorLength);

/**
 * Takes the steps `from` to `to` of the emergency by the located scheme: a step in which the campaign starts or the
 * surge ends is cut there, so that the loss converges smoothly as the step shrinks.
 */
export function assignLocatedSteps(
  parameters: Parameters,
  from: number,
  to: number,
  couplings: Float64Array,
  factors: Float64Array,
  state: Float64Array,
  variant: ResolvedVariant | null,
  pulls: Float64Array,
): void {
  const { emergencyStep: step, surgeWeeks } = parameters;
  const surgeSteps = wholeSurgeSteps(parameters);
  let k = from;
  while (k < to) {
    const begin = k * step;
    if (k === surgeSteps && surgeEndsWithin(parameters)) {
      takeInterval(parameters, begin, surgeWeeks - begin, true, couplings, state, variant, pulls);
      takeInterval(
        parameters,
        surgeWeeks,
        begin + step - surgeWeeks,
        false,
        couplings,
        state,
        variant,
        pulls,
      );
      k += 1;
      continue;
    }
    const surging = k < surgeSteps;
    const end = surging && to > surgeSteps ? surgeSteps : to;
    k += advance(parameters, 0, k, end - k, surging, true, couplings, factors, state, variant, pulls);
    if (k < end) {
      takeInterval(parameters, k * step, step, surging, couplings, state, variant, pulls);
      k += 1;
    }
  }
}

/** Takes one interval of any length, cut where the campaign starts. */
function takeInterval(
  parameters: Parameters,
  begin: number,
  length: number,
  surging: boolean,
  couplings: Float64Array,
  state: Float64Array,
  variant: ResolvedVariant | null,
  pulls: Float64Array,
): void {
  const { emergencyAcceleration } = parameters;
  if (length <= 0) return;
  assignFactors(parameters, length, emergencyAcceleration, partial);
  if (advance(parameters, begin, 0, 1, surging, true, couplings, partial, state, variant, pulls) === 1)
    return;
  const crossing = state[at.crossing] as number;
  if (crossing > 0) {
    assignFactors(parameters, crossing, emergencyAcceleration, partial);
    advance(parameters, begin, 0, 1, surging, false, couplings, partial, state, variant, pulls);
  }
  state[at.campaign] = 1;
  state[at.trigger] = begin + crossing;
  state[at.choiceKnown] = 0;
  if (length > crossing) {
    assignFactors(parameters, length - crossing, emergencyAcceleration, partial);
    advance(parameters, begin + crossing, 0, 1, surging, true, couplings, partial, state, variant, pulls);
  }
}

function advance(
  parameters: Parameters,
  begin: number,
  from: number,
  count: number,
  surging: boolean,
  armed: boolean,
  couplings: Float64Array,
  factors: Float64Array,
  state: Float64Array,
  variant: ResolvedVariant | null,
  pulls: Float64Array,
): number {
  return variant === null
    ? advanceLocated(parameters, begin, from, count, surging, armed, couplings, factors, state)
    : advanceVariant(
        parameters,
        variant,
        begin,
        from,
        count,
        surging,
        armed,
        couplings,
        pulls,
        factors,
        state,
      );
}
