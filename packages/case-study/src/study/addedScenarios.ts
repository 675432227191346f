import type { Scenario } from "@commonweal/path-dependence";
import { CaseStudyError } from "../errors.ts";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import { Id } from "../folder/Id.ts";
import type { Proposition } from "../propositions/Proposition.ts";

/**
 * Lists the scenarios that a program's propositions ask for.
 *
 * @throws {CaseStudyError} `invalid-case` for an id that is none, taken, or a scenario that is not named after its proposition;
 * its path is the place among the propositions.
 */
export function addedScenarios(
  { ownPropositions }: Pick<CaseFolder, "ownPropositions">,
  propositions: readonly Proposition[],
): readonly Scenario[] {
  const taken = new Set(ownPropositions.map(({ id }) => id));
  return propositions.flatMap(({ id, scenarios = [] }, index) => {
    const broken = (found: string, expected: string, ...path: readonly PropertyKey[]) =>
      new CaseStudyError("invalid-case", `Found ${found}; expected ${expected}.`, [
        "propositions",
        index,
        ...path,
      ]);
    if (!Id.safeParse(id).success || /^P\d/.test(id)) {
      throw broken(JSON.stringify(id), "an id that does not begin with P and a digit", "id");
    }
    if (taken.has(id)) throw broken(`${id} a second time`, "each proposition once", "id");
    taken.add(id);
    for (const [place, scenario] of scenarios.entries()) {
      if (scenario.id.startsWith(`${id}.`)) continue;
      throw broken(JSON.stringify(scenario.id), `an id that begins with "${id}."`, "scenarios", place, "id");
    }
    return scenarios;
  });
}
