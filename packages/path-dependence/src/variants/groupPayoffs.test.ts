import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignCoupling } from "../meanField/assignCoupling.ts";
import { at, coupling, couplingLength } from "../meanField/layout.ts";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { Parameters } from "../model/Parameters.ts";
import { payoffComponents } from "../model/payoffComponents.ts";
import { advantage } from "./advantage.ts";
import { assignPulls } from "./assignPulls.ts";
import { groupPayoffs } from "./groupPayoffs.ts";
import { pullLength } from "./pullLayout.ts";
import { resolvedVariant } from "./resolvedVariant.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const perGroup = fc.record({ state: share, capital: share, society: share });
const weights = fc.record(
  Object.fromEntries(payoffComponents.map(({ id }) => [id, fc.double({ min: 0, max: 10, noNaN: true })])),
);
const groups = ["state", "capital", "society"] as const;

/** ΔU as the specification writes it, with the default weights. */
function specified(
  parameters: Parameters,
  x: readonly number[],
  memory: number,
  y: number,
  group: number,
  on: number,
) {
  const power = [parameters.powerState, parameters.powerCapital, parameters.powerSociety];
  const own = power[group] as number;
  let heard = 0;
  x.forEach((each, other) => {
    const sigma = group === 2 ? 1 - 2 * parameters.crowdOut : 1;
    if (other !== group) heard += (sigma * (power[other] as number) * (2 * each - 1)) / (1 - own);
  });
  return (
    parameters.needWeight * (y - 0.5) +
    parameters.reinforcement * (2 * memory - 1) +
    parameters.fusion * heard +
    (group < 2 ? parameters.commandPressure * on : 0)
  );
}

describe("groupPayoffs", () => {
  it("adds up to the specified advantage with the default weights", () => {
    fc.assert(
      fc.property(perGroup, perGroup, perGroup, fc.boolean(), (x, memory, y, campaign) => {
        const payoffs = groupPayoffs(defaultParameters, { x, memory, y, campaign, observedBacklog: 2 });
        groups.forEach((group, place) => {
          const sum = payoffs
            .filter((each) => each.group === group)
            .reduce((total, { value }) => total + value, 0);
          const each = groups.map((name) => x[name]);
          const on = campaign ? 1 : 0;
          expect(sum).toBeCloseTo(specified(defaultParameters, each, memory[group], y[group], place, on), 12);
        });
      }),
    );
  });

  it("adds up to what the mean field's steps use, whatever the weights", () => {
    fc.assert(
      fc.property(
        perGroup,
        perGroup,
        perGroup,
        weights,
        share,
        fc.boolean(),
        (x, memory, y, payoffWeights, committeeShare, campaign) => {
          const variant = { payoffWeights, committeeShare };
          const payoffs = groupPayoffs(
            defaultParameters,
            { x, memory, y, campaign, observedBacklog: 3 },
            { variant },
          );
          const couplings = new Float64Array(couplingLength);
          couplings.set([0.5, 0.4, 0.1], coupling.power);
          couplings[coupling.fusion] = defaultParameters.fusion;
          assignCoupling(defaultParameters, couplings);
          const pulls = new Float64Array(pullLength);
          assignPulls(defaultParameters, resolvedVariant(variant), couplings, pulls);
          const values = new Float64Array(at.y + 3);
          groups.forEach((group, place) => {
            values[at.x + place] = x[group];
            values[at.memory + place] = memory[group];
            values[at.y + place] = y[group];
          });
          groups.forEach((group, place) => {
            const sum = payoffs
              .filter((each) => each.group === group)
              .reduce((total, { value }) => total + value, 0);
            expect(sum).toBeCloseTo(advantage(pulls, place, values, campaign ? 1 : 0, 0.75), 10);
          });
        },
      ),
    );
  });

  it("names every component once, for the group of its kinds", () => {
    const level = { state: 0.5, capital: 0.5, society: 0.5 };
    const named = groupPayoffs(defaultParameters, { x: level, y: level });
    for (const { id } of payoffComponents) {
      const found = named.filter(({ component }) => component === id).map(({ group }) => group);
      expect(found).toEqual(
        id === "ownPractice" ? groups : id === "jointDecision" ? ["state", "capital"] : [expect.any(String)],
      );
    }
  });
});
