import type { Scenario } from "@commonweal/path-dependence";
import { halfwayStep } from "../propositions/rebalancingScenarios.ts";

/** Doses of a rebalancing beside none: shares of the way to equal power, of fusion taken away, or both at once. */
export const doses = [0.25, 0.5, 0.75, 1] as const;

/** What a dose is of. */
export const doseKinds = ["power", "fusion", "both"] as const;
export type DoseKind = (typeof doseKinds)[number];

export const doseScenario = (kind: DoseKind, dose: number): string => `P3.dose.${kind}.${dose}`;

/** Designs of one halfway step in time, all within the same total capacity. */
export const timedDesigns = ["early", "midway", "late", "activate-first", "shift-first"] as const;
export type TimedDesign = (typeof timedDesigns)[number];

/** Designs that add capacity, so that they cost more. */
export const builtDesigns = ["more-capacity", "able-society"] as const;
export type BuiltDesign = (typeof builtDesigns)[number];

export const designScenario = (design: TimedDesign | BuiltDesign): string => `P3.design.${design}`;

/** What building adds: to total capacity in units of normal demand, or to what a unit of society's capacity does. */
const built = { capacity: 0.15, efficiency: 0.2 } as const;

/** Two years: the later of the moments at which P3 rebalances. */
const lateWeeks = 104;

/**
 * Lists the scenarios in which designs of a rebalancing are compared: doses, times, the order of the two steps, and building.
 *
 * Doses act from the start. Activating first halves fusion at the start and moves power half-way to equal shares in the
 * middle of the normal phase; shifting first does the same two in the other order.
 */
export function designScenarios(normalWeeks: number): readonly Scenario[] {
  const { rho, dF } = halfwayStep;
  const middle = normalWeeks / 2;
  const at = (design: TimedDesign, ...rebalancings: NonNullable<Scenario["rebalancings"]>): Scenario => ({
    id: designScenario(design),
    rebalancings,
  });
  return [
    { id: "baseline" },
    ...doseKinds.flatMap((kind) =>
      doses.map((dose) => ({
        id: doseScenario(kind, dose),
        rebalancings: [{ rho: kind === "fusion" ? 0 : dose, dF: kind === "power" ? 0 : dose, at: 0 }],
      })),
    ),
    at("early", halfwayStep),
    at("midway", { ...halfwayStep, at: middle }),
    at("late", { ...halfwayStep, at: Math.max(0, normalWeeks - lateWeeks) }),
    at("activate-first", { rho: 0, dF, at: 0 }, { rho, dF: 0, at: middle }),
    at("shift-first", { rho, dF: 0, at: 0 }, { rho: 0, dF, at: middle }),
    {
      id: designScenario("more-capacity"),
      interventions: [{ kind: "build", at: 0, capacity: built.capacity }],
    },
    {
      id: designScenario("able-society"),
      interventions: [{ kind: "build", at: 0, efficiency: built.efficiency }],
    },
  ];
}
