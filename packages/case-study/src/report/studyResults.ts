import { assumedProbabilities } from "@commonweal/actor-network";
import { assumedRatios } from "@commonweal/evidence";
import type { Experiments } from "../experiments/Experiments.ts";
import type { Study } from "../study/Study.ts";
import { claimWordsOf } from "./words.ts";

/** All but the single shares, which are in the parts of the proposition as a distribution. */
function experimentResults({ removal, ...others }: Experiments) {
  if (removal === null) return { ...others, removal };
  const { structureShares: _, ...told } = removal;
  return { ...others, removal: told };
}

/**
 * Puts a study into the plain record that `results.json` holds.
 *
 * Same inputs, seed and version give the same bytes; nothing in it tells of the time or the machine. What is not
 * defined is `null`.
 */
export function studyResults(study: Study, version: string) {
  const { folder, options, periods, verdicts } = study;
  const says = new Map(Object.entries(claimWordsOf("en")));
  const labels = new Map(folder.definition.periods.map(({ id, label }) => [id, label]));
  return {
    schema: "commonweal-results/1",
    case: { id: folder.definition.id, title: folder.definition.title },
    version,
    ...options,
    periods: periods.map(({ id, network }) => ({
      id,
      label: labels.get(id) ?? null,
      actors: new Set([...network.sources, ...network.targets]).size,
      ties: network.ties.length,
      contested: network.ties.filter(({ status }) => status === "contested").length,
    })),
    tieProbabilities: assumedProbabilities,
    likelihoodRatios: assumedRatios,
    ties: study.ties,
    agreement: study.agreement,
    facets: periods.flatMap((period) => period.facets),
    sectorFacets: periods.flatMap(({ sectors }) => sectors),
    tripleHelix: periods.map(({ helix }) => helix),
    centrality: periods.flatMap(({ centrality }) => centrality),
    verticalHorizontal: periods.flatMap(({ vertical }) => vertical),
    changes: study.changes,
    responses: study.responses,
    information: study.information,
    beforeAfter: study.beforeAfter,
    patterns: study.patterns,
    tried: study.tried,
    accepted: study.accepted,
    shown: study.shown,
    interventions: study.interventions,
    experiments: experimentResults(study.experiments),
    propositions: verdicts.map(({ parts, ...verdict }) => ({
      ...verdict,
      statement: folder.propositions.find(({ id }) => id === verdict.id)?.statement ?? null,
      parts: parts.map(({ claim, ...part }) => ({ ...part, claim: says.get(claim) ?? claim })),
    })),
    parameters: Object.entries(study.parameters).map(([name, value]) => {
      const given = new Map(Object.entries(folder.model.parameters)).get(name);
      return {
        name,
        value,
        range: given?.range ?? null,
        provenance: given?.provenance ?? "assumed",
        source: given?.source ?? null,
      };
    }),
    warnings: study.warnings,
  };
}
