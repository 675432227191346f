import facets from "../../fixtures/facets.json" with { type: "json" };
import grouped from "../../fixtures/grouped.json" with { type: "json" };
import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { arraysOf } from "./arraysOf.ts";
import { groupsOf } from "./groupsOf.ts";

/** A published network with groups, as `fixtures/grouped.json` has it. */
export function groupedNetwork(name: string): { readonly network: TieArrays; readonly groups: Grouping } {
  const found = grouped.cases.find((each) => each.name === name);
  if (!found) throw new Error(`The fixture has no ${name}.`);
  return {
    network: arraysOf(found.order, found.ties, { directed: found.directed }),
    groups: groupsOf(found.groups),
  };
}

/** Values of other tools; the file names tool, version and command. */
export const facetFixture = facets;
