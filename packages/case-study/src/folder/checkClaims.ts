import type { CaseIssue } from "../errors.ts";
import type { CaseExperiment } from "./CaseExperiment.ts";
import type { CasePropositions } from "./CasePropositions.ts";
import { knownNames } from "./expectKnown.ts";
import type { YamlFile } from "./readYaml.ts";
import { repeated } from "./repeated.ts";

/** Checks that the claims of a case's own propositions compare scenarios that the experiment runs, each under its own id. */
export function checkClaims(
  { value, at }: YamlFile<CasePropositions>,
  { interventions }: CaseExperiment,
  issues: CaseIssue[],
): void {
  const known = new Set(["baseline", ...interventions.map(({ id }) => id)]);
  for (const [index, proposition] of value.propositions.entries()) {
    if (!("claims" in proposition)) continue;
    for (const [position, { compare }] of proposition.claims.entries()) {
      for (const side of ["scenario", "with"] as const) {
        if (known.has(compare[side])) continue;
        const rule = knownNames(known, "baseline or the id of an intervention of experiment.yaml");
        const message = `found ${JSON.stringify(compare[side])}; expected ${rule}`;
        issues.push(at(["propositions", index, "claims", position, "compare", side], message));
      }
      if (compare.scenario !== compare.with) continue;
      const message = `found ${JSON.stringify(compare.with)} on both sides; expected two scenarios that differ`;
      issues.push(at(["propositions", index, "claims", position, "compare"], message));
    }
    for (const { index: position, id } of repeated(proposition.claims)) {
      const message = `found ${JSON.stringify(id)} a second time; expected ids that differ`;
      issues.push(at(["propositions", index, "claims", position, "id"], message));
    }
  }
}
