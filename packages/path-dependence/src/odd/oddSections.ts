import { communityRelations } from "../community/communityRelations.ts";
import { actorKinds } from "../model/actorKinds.ts";
import { choiceRules } from "../model/choiceRules.ts";
import { interventionKinds } from "../model/interventionKinds.ts";
import { memoryForms } from "../model/memoryForms.ts";
import type { Parameters } from "../model/Parameters.ts";
import { parameterTable } from "../model/parameterTable.ts";
import { payoffComponents } from "../model/payoffComponents.ts";
import { payoffTerms } from "../model/payoffTerms.ts";
import { productionForms } from "../model/productionForms.ts";
import { resolvedVariant } from "../variants/resolvedVariant.ts";
import { markdownTable } from "./markdownTable.ts";
import type { OddLanguage, OddOptions } from "./OddOptions.ts";
import type { OddSection } from "./oddHeadings.ts";
import { oddProse } from "./oddProse.ts";
import { oddWords } from "./oddWords.ts";
import { outputTable } from "./outputTable.ts";
import { processSteps } from "./processSteps.ts";
import { stateVariables } from "./stateVariables.ts";

type Filled = OddOptions & { readonly language: OddLanguage; readonly parameters: Parameters };

const code = (text: string) => `\`${text}\``;

/** Writes the body of every section but those that only hold others. */
export function oddSections(options: Filled): Partial<Record<OddSection, string>> {
  const { language } = options;
  const prose = (id: OddSection) => oddProse[id]?.[language] ?? "";
  const bodies: Partial<Record<OddSection, string>> = {};
  for (const id of Object.keys(oddProse) as OddSection[]) bodies[id] = prose(id);
  return {
    ...bodies,
    purpose: `${prose("purpose")}\n\n${patterns(options)}`,
    entities: entities(options),
    process: process(options),
    observation: `${prose("observation")}\n\n${outputs(options)}`,
    equations: equations(options),
    agents: oddWords[language].agents(communityRelations.join(", ")),
    payoffs: payoffs(options),
    alternatives: alternatives(options),
    interventions: interventions(options),
    parameters: parametersTable(options),
    implementation: oddWords[language].implementation,
  };
}

function patterns({ language, patterns: asked = [] }: Filled): string {
  const words = oddWords[language];
  if (asked.length === 0) return words.noPatterns;
  return `${words.patterns}\n\n${asked.map((pattern) => `- ${pattern}`).join("\n")}`;
}

function entities({ language, parameters }: Filled): string {
  const words = oddWords[language];
  const { normalWeeks, normalStep, emergencyWeeks, emergencyStep } = parameters;
  return [
    markdownTable(
      [words.kind, words.group, words.meaning],
      actorKinds.map(({ id, group, meaning }) => [code(id), group, meaning[language]]),
    ),
    markdownTable(
      [words.symbol, words.entity, words.meaning, words.range],
      stateVariables.map((each) => [each.symbol, each.entity[language], each.meaning[language], each.range]),
    ),
    words.scales(normalWeeks, normalStep, emergencyWeeks, emergencyStep),
  ].join("\n\n");
}

function process({ language, scheme = "located" }: Filled): string {
  const words = oddWords[language];
  const steps = processSteps.map(
    ({ name, when }, index) => `${index + 1}. ${name[language]}${words.phases[when]}`,
  );
  return [words.order, steps.join("\n"), words.rates, words[scheme]].join("\n\n");
}

function outputs({ language }: Filled): string {
  const words = oddWords[language];
  return markdownTable(
    [words.output, words.unit, words.meaning],
    outputTable.map((each) => [code(each.name), each.unit, each[language]]),
  );
}

function equations({ language }: Filled): string {
  const lines = processSteps.map(({ name, equation }) => `- ${name[language]}: ${equation}`);
  return `${oddWords[language].notation}\n\n${lines.join("\n")}`;
}

function payoffs({ language, variant = {} }: Filled): string {
  const words = oddWords[language];
  const { weights, committeeShare } = resolvedVariant(variant);
  return [
    words.advantage,
    markdownTable(
      [words.term, words.formula, words.meaning],
      payoffTerms.map(({ id, formula, meaning }) => [code(id), formula, meaning[language]]),
    ),
    markdownTable(
      [words.component, words.kinds, words.term, words.weight, words.meaning, words.source],
      payoffComponents.map(({ id, kinds, term, meaning, source }) => [
        code(id),
        kinds.join(", "),
        code(term),
        String(weights[id]),
        meaning[language],
        `“${source.passage}” (${source.section})`,
      ]),
    ),
    words.committees(committeeShare),
  ].join("\n\n");
}

function alternatives({ language, variant = {} }: Filled): string {
  const words = oddWords[language];
  const { choice, production, memory } = variant;
  const inUse = [choice?.kind ?? "logit", production?.kind ?? "additive", memory?.kind ?? "exponential"];
  const rows = [...choiceRules, ...productionForms, ...memoryForms].map((each) => [
    inUse.includes(each.id) ? `**${each.id}**` : each.id,
    each.equation,
    each.meaning[language],
    "limits" in each ? each.limits[language] : "–",
  ]);
  const settings = JSON.stringify({ choice, production, memory });
  return [
    words.alternatives,
    markdownTable([words.alternative, words.equation, words.meaning, words.limits], rows),
    settings === "{}" ? words.defaults : words.settings(settings),
  ].join("\n\n");
}

function interventions({ language }: Filled): string {
  const words = oddWords[language];
  return markdownTable(
    [words.alternative, words.equation, words.neutral, words.meaning],
    interventionKinds.map(({ id, equation, budgetNeutral, meaning }) => [
      code(id),
      equation,
      budgetNeutral ? words.yes : words.no,
      meaning[language],
    ]),
  );
}

function parametersTable({ language, parameters, notes }: Filled): string {
  const words = oddWords[language];
  return markdownTable(
    [words.parameter, words.symbol, words.meaning, words.unit, words.value, words.range, words.provenance],
    parameterTable.map(({ name, symbol, meaning, unit, provenance }) => [
      code(name),
      symbol,
      meaning[language],
      unit,
      String(parameters[name]),
      notes?.get(name)?.range ?? words.fixed,
      notes?.get(name)?.provenance ?? provenance,
    ]),
  );
}
