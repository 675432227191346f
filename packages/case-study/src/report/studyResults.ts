import { assumedProbabilities } from "@commonweal/actor-network";
import { assumedRatios } from "@commonweal/evidence";
import type { Experiments } from "../experiments/Experiments.ts";
import type { CaseIntervention } from "../folder/CaseExperiment.ts";
import { combinedInterventions } from "../folder/combinedInterventions.ts";
import { keepsMeans } from "../folder/keepsMeans.ts";
import type { Study } from "../study/Study.ts";
import { claimSentences } from "./claimSentences.ts";

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

/** All but single sets, which are in the parts of the propositions as a distribution. */
function experimentResults({ removal, advantage: _advantage, ...others }: Experiments) {
  if (removal === null) return { ...others, removal };
  const { structureShares: _shares, ...told } = removal;
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
  const says = claimSentences(study, "en");
  const { sectors, levels, relations } = folder.definition;
  const defined = new Map(folder.definition.periods.map((period) => [period.id, period]));
  const combined = combinedInterventions(folder.experiment.interventions);
  return {
    schema: "commonweal-results/1",
    case: { id: folder.definition.id, title: folder.definition.title },
    version,
    ...options,
    codebook: { sectors: idsOf(sectors), levels: idsOf(levels), relations: idsOf(relations) },
    periods: periods.map(({ id, network }) => ({
      id,
      label: defined.get(id)?.label ?? null,
      from: defined.get(id)?.from ?? null,
      to: defined.get(id)?.to ?? null,
      regime: defined.get(id)?.regime ?? null,
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
    interventions: study.interventions.map((effect, index) => {
      const asked = combined[index] as CaseIntervention;
      return { ...effect, remedy: asked.remedy ?? false, sameMeans: keepsMeans(asked) };
    }),
    experiments: experimentResults(study.experiments),
    propositions: verdicts.map(({ parts, ...verdict }) => ({
      ...verdict,
      statement: study.propositions.find(({ id }) => id === verdict.id)?.statement ?? null,
      parts: parts.map(({ claim, ...part }) => ({ ...part, claim: says.get(claim) ?? claim })),
    })),
    firmness: study.firmness,
    variants: study.variants && {
      ...study.variants,
      models: study.variants.models.map(({ verdicts: answers, ...model }) => ({
        ...model,
        verdicts: answers.map(({ parts, ...verdict }) => ({
          ...verdict,
          parts: parts.map(({ claim: _, ...part }) => part),
        })),
      })),
    },
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
