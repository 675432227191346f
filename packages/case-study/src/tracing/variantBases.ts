import type { Study } from "../study/Study.ts";
import type { ModelVerdicts } from "../study/variants/ModelAnswers.ts";
import type { ResultBasis } from "./ResultBasis.ts";

const drawn =
  "Networks of agents: how likely a tie of each status and certainty is there (tieProbabilities in results.json), what its relation carries, and which kind of agent a sector is (variants in experiment.yaml, or its defaults).";

function structureOf({ method, variant }: ModelVerdicts): string {
  const { choice, production } = variant;
  const form = `choice ${JSON.stringify(choice)}, production ${JSON.stringify(production)}`;
  return method === "agents"
    ? `Agents of the State-Capital-Society model on networks, with ${form}.`
    : `The mean field of the State-Capital-Society model with ${form}.`;
}

/** Lists what numbers of other models rest on: their own structure, the study's parameters and cut-offs, the agents' ties. */
export function variantBases({ variants, folder }: Pick<Study, "variants" | "folder">): ResultBasis[] {
  const none = { ties: [], segments: [], sources: [], parameters: [], assumptions: [], bases: [] };
  return (variants?.models ?? []).flatMap((model) => [
    {
      ...none,
      id: `variant.${model.id}`,
      ties: [...(model.agents?.ties ?? [])],
      assumptions: [structureOf(model), ...(model.method === "agents" ? [drawn] : [])],
      bases: ["ensemble"],
    },
    ...folder.propositions.map(({ id }) => ({
      ...none,
      id: `variant.${model.id}.${id}`,
      bases: [`variant.${model.id}`, `proposition.${id}`],
    })),
  ]);
}
