import { actorEiIndex } from "../measures/actorEiIndex.ts";
import { degreeAssortativity } from "../measures/degreeAssortativity.ts";
import { eiIndex } from "../measures/eiIndex.ts";
import { groupAssortativity } from "../measures/groupAssortativity.ts";
import { modularity } from "../measures/modularity.ts";
import { numericAssortativity } from "../measures/numericAssortativity.ts";
import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import type { MeasureEntry, MeasureValue } from "./MeasureEntry.ts";

function grouped(
  id: string,
  needs: MeasureEntry["needs"],
  whenNull: string,
  of: (network: TieArrays, groups: Grouping) => MeasureValue,
): MeasureEntry {
  return {
    id,
    per: id.includes(".node") ? "actor" : "graph",
    needs: ["groups", ...needs],
    whenNull,
    of: ({ network, groups }) => (groups === null ? null : of(network, groups)),
  };
}

const noTie = "There is no tie between two actors.";
const noStrength = "There is no tie of any strength between two actors.";
const isolated = "An isolated actor has no alters.";

/** Ties within and between groups, and between like and unlike. */
export const groupEntries: readonly MeasureEntry[] = [
  grouped("eiIndex", [], noTie, (network, groups) => eiIndex(network, groups)),
  grouped("eiIndex.weighted", ["strength"], noStrength, (network, groups) =>
    eiIndex(network, groups, { weighted: true }),
  ),
  grouped("eiIndex.node", [], isolated, (network, groups) => actorEiIndex(network, groups)),
  grouped(
    "eiIndex.node.weighted",
    ["strength"],
    `${isolated} Or no tie of any strength.`,
    (network, groups) => actorEiIndex(network, groups, { weighted: true }),
  ),
  grouped("modularity.group", [], "There is no tie.", (network, groups) => modularity(network, groups)),
  grouped("modularity.group.weighted", ["strength"], "There is no tie of any strength.", (network, groups) =>
    modularity(network, groups, { weighted: true }),
  ),
  grouped(
    "assortativity.categorical",
    [],
    "There is no tie between two actors, or all ties belong to one group.",
    (network, groups) => groupAssortativity(network, groups),
  ),
  {
    id: "assortativity.numeric.{attribute}",
    per: "graph",
    needs: [],
    whenNull: "The actors have no such numbers, or those at one end of the ties are all the same.",
    of: ({ network, numbers }, attribute) => {
      const values = numbers(attribute);
      return values === null ? null : numericAssortativity(network, values);
    },
  },
  {
    id: "assortativity.degree",
    per: "graph",
    needs: [],
    whenNull: "There is no tie between two actors, or the degrees at one end of the ties are all the same.",
    of: ({ network }) => degreeAssortativity(network),
  },
];
