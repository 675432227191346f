import type { PerGroup } from "../meanField/simulateMeanField.ts";
import { type ActorKind, actorKinds, type Group } from "../model/actorKinds.ts";
import type { ModelVariant } from "../model/ModelVariant.ts";
import { modelVariantOf } from "../model/modelVariantOf.ts";
import type { Parameters } from "../model/Parameters.ts";
import { parametersOf } from "../model/parametersOf.ts";
import { type PayoffComponent, payoffComponents } from "../model/payoffComponents.ts";
import type { PayoffTerm } from "../model/payoffTerms.ts";
import { resolvedVariant } from "./resolvedVariant.ts";

/** Where the groups stand at a time. */
export interface GroupStates {
  /** Share acting on own initiative. */
  readonly x: PerGroup;
  /** Remembered practice. Default: `x`. */
  readonly memory?: PerGroup;
  /** Norms. */
  readonly y: PerGroup;
  /** Default: no campaign. */
  readonly campaign?: boolean;
  /** In weeks of demand. Default 0. */
  readonly observedBacklog?: number;
}

export interface GroupPayoff {
  readonly group: Group;
  readonly component: PayoffComponent;
  /** What the component adds to the group's advantage of own initiative over waiting; no unit. */
  readonly value: number;
}

const groups = ["state", "capital", "society"] as const;

/**
 * Takes the advantage of own initiative of the three groups apart into the behavioural logics behind it.
 *
 * The values of one group add up to its ΔU in the mean field; no unit. Society's components count by the share that
 * committees or residents have in it. Components of weight 0 are listed with 0.
 *
 * O(components).
 *
 * @example
 * const level = { state: 0.5, capital: 0.5, society: 0.5 };
 * const payoffs = groupPayoffs(defaultParameters, { x: level, y: { ...level, state: 0.9 } });
 * payoffs.find(({ component }) => component === "performanceLegitimacy").value; // ≈ 0.4
 * @throws {PathDependenceError} `invalid-parameters`, `invalid-variant`.
 */
export function groupPayoffs(
  parameters: Parameters,
  states: GroupStates,
  options: { readonly variant?: ModelVariant } = {},
): readonly GroupPayoff[] {
  const checked = parametersOf(parameters);
  const { weights, committeeShare } = resolvedVariant(modelVariantOf(options.variant ?? {}));
  const shareOf = (kind: ActorKind) =>
    kind === "residents-committee" ? committeeShare : kind === "residents" ? 1 - committeeShare : 1;
  return groups.flatMap((group) => {
    const terms = termsOf(checked, group, states);
    return payoffComponents.flatMap(({ id, kinds, term }) => {
      const own = actorKinds.filter(
        (kind) => kind.group === group && (kinds as readonly ActorKind[]).includes(kind.id),
      );
      if (own.length === 0) return [];
      const share = own.reduce((sum, kind) => sum + shareOf(kind.id), 0);
      return [{ group, component: id, value: weights[id] === 0 ? 0 : share * weights[id] * terms[term] }];
    });
  });
}

function termsOf(parameters: Parameters, group: Group, states: GroupStates): Record<PayoffTerm, number> {
  const { x, y, memory = x, campaign = false, observedBacklog = 0 } = states;
  const { needWeight, fusion, crowdOut, reinforcement, backlogTolerance } = parameters;
  const power = {
    state: parameters.powerState,
    capital: parameters.powerCapital,
    society: parameters.powerSociety,
  };
  const threshold = {
    state: parameters.needThresholdState,
    capital: parameters.needThresholdCapital,
    society: parameters.needThresholdSociety,
  };
  const need = needWeight * (y[group] - threshold[group]);
  let heard = 0;
  for (const other of groups) {
    if (other === group || power[group] >= 1) continue;
    heard += (power[other] / (1 - power[group])) * (2 * x[other] - 1);
  }
  return {
    need,
    heardNeed: need,
    practice: reinforcement * (2 * memory[group] - 1),
    others: fusion * heard,
    above: fusion * (1 - 2 * crowdOut) * heard,
    command: campaign ? parameters.commandPressure : 0,
    shortfall: observedBacklog / (observedBacklog + backlogTolerance),
    peers: 2 * x[group] - 1,
  };
}
