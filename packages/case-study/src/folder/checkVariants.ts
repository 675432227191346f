import type { CaseIssue } from "../errors.ts";
import type { CaseDefinition } from "./CaseDefinition.ts";
import type { CaseExperiment } from "./CaseExperiment.ts";
import { knownNames } from "./expectKnown.ts";
import { foundId } from "./foundId.ts";
import type { YamlFile } from "./readYaml.ts";

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));

/** Checks that what the agents' network is made of names periods, sectors and relations of the codebook. */
export function checkVariants(
  { periods, sectors, relations }: CaseDefinition,
  { value: { variants }, at }: YamlFile<CaseExperiment>,
  issues: CaseIssue[],
): void {
  const agents = variants?.agents ?? {};
  const expectAmong = (
    known: ReadonlySet<string>,
    what: string,
    id: string,
    place: string | number,
    list: string,
  ) => {
    if (known.has(id)) return;
    const message = `found ${foundId(id)}; expected ${knownNames(known, what)}`;
    issues.push(at(["variants", "agents", list, place], message));
  };
  for (const [place, id] of (agents.periods ?? []).entries()) {
    expectAmong(idsOf(periods), "the id of a period in case.yaml", id, place, "periods");
  }
  for (const id of Object.keys(agents.kinds ?? {})) {
    expectAmong(idsOf(sectors), "the id of a sector in case.yaml", id, id, "kinds");
  }
  for (const id of Object.keys(agents.carries ?? {})) {
    expectAmong(idsOf(relations), "the id of a relation in case.yaml", id, id, "carries");
  }
}
