import type { ControlName, SliderParameter } from "./controls.ts";

export const actorCounts = [100, 300, 1000] as const;
export const replicationCounts = [0, 50, 200] as const;

/** Everything that the reader of the page can choose; the address holds all of it. */
export interface LabView {
  readonly values: Readonly<Record<ControlName, number>>;
  readonly agents: (typeof actorCounts)[number];
  /** 0: no agents are run. */
  readonly replications: (typeof replicationCounts)[number];
  readonly seed: number;
  /** The two parameters of the map. */
  readonly across: SliderParameter;
  readonly up: SliderParameter;
  readonly period: string;
  /** Id of an actor or a tie, or empty. */
  readonly selected: string;
}

/** What a page starts with where the address says nothing. */
export interface LabStart {
  readonly values: Readonly<Record<ControlName, number>>;
  readonly periods: readonly string[];
  /** Ids of the actors and ties. */
  readonly selectable: readonly string[];
}

export function firstView({ values, periods }: LabStart): LabView {
  return {
    values,
    agents: 1000,
    replications: 200,
    seed: 1,
    across: "fusion",
    up: "powerSociety",
    period: periods[0] ?? "",
    selected: "",
  };
}
