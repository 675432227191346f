import { meanFieldOutputs, type ScenarioSetup } from "@commonweal/path-dependence";

/** Numbers that one ensemble may keep: one gigabyte of them. */
const mostValues = 2 ** 27;

/** How many sets of parameters an ensemble of these scenarios can hold. */
export const mostSets = ({ scenarios }: Pick<ScenarioSetup, "scenarios">): number =>
  Math.floor(mostValues / (scenarios.length * meanFieldOutputs.length));
