import type { CaseFolder } from "../folder/CaseFolder.ts";
import type { CodebookIds } from "./codebookIds.ts";
import { yaml } from "./definitionFile.ts";
import type { Say } from "./SharedCell.ts";
import type { SharedIdentifiers } from "./SharedIdentifiers.ts";
import { sharedVariants } from "./sharedVariants.ts";

/** `model.yaml`, `experiment.yaml` and `propositions.yaml` of the shared copy: numbers as they are, words as published. */
export function modelFiles(
  { model, experiment, propositions, ownPropositions }: CaseFolder,
  { segments }: SharedIdentifiers,
  codebook: CodebookIds,
  say: Say,
): readonly (readonly [string, string])[] {
  const both = (
    file: string,
    column: string,
    { en, zh }: { readonly en: string; readonly zh: string },
    instead: string,
  ) => ({
    en: say({ file, row: "", column: `${column}.en`, text: en }, instead),
    zh: say({ file, row: "", column: `${column}.zh`, text: zh }, instead),
  });
  const { interventions } = codebook;
  const scenario = (id: string) => interventions.get(id) ?? id;
  const parameters = Object.entries(model.parameters).map(([name, { source, ...parameter }]) => {
    const cell = { file: "model.yaml", row: "", column: `parameters.${name}.source`, text: source };
    return [name, { ...parameter, source: say(cell, "withheld") }];
  });
  return [
    ["model.yaml", yaml({ parameters: Object.fromEntries(parameters) })],
    [
      "experiment.yaml",
      yaml({
        ...experiment,
        interventions: experiment.interventions.map(({ id, label, why, combines, ...rest }) => ({
          id: interventions.get(id),
          label: both("experiment.yaml", "interventions.label", label, interventions.get(id) as string),
          ...(why ? { why: both("experiment.yaml", "interventions.why", why, "withheld") } : {}),
          ...(combines ? { combines: combines.map((part) => interventions.get(part)) } : {}),
          ...rest,
        })),
        patterns: experiment.patterns.map(({ why, ...rest }) => ({
          ...rest,
          why: both("experiment.yaml", "patterns.why", why, "withheld"),
        })),
        ...(experiment.variants ? { variants: sharedVariants(experiment.variants, codebook) } : {}),
      }),
    ],
    [
      "propositions.yaml",
      yaml({
        propositions: [
          ...propositions.map(({ id, statement, segments: behind, ...rest }) => ({
            id,
            statement: both("propositions.yaml", "propositions.statement", statement, `proposition ${id}`),
            ...rest,
            segments: behind.map((segment) => segments.get(segment)).sort(),
          })),
          ...ownPropositions.map(({ statement, segments: behind, claims }, index) => ({
            id: `Q${index + 1}`,
            statement: both(
              "propositions.yaml",
              "propositions.statement",
              statement,
              `proposition Q${index + 1}`,
            ),
            segments: behind.map((segment) => segments.get(segment)).sort(),
            claims: claims.map(({ says, compare, ...rest }, place) => ({
              ...rest,
              id: `c${place + 1}`,
              says: both("propositions.yaml", "propositions.claims.says", says, "withheld"),
              compare: { ...compare, scenario: scenario(compare.scenario), with: scenario(compare.with) },
            })),
          })),
        ],
      }),
    ],
  ];
}
