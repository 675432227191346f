import { oddText } from "@commonweal/path-dependence";
import type { Study } from "../study/Study.ts";
import { scenarios } from "../study/scenarios.ts";
import type { Language } from "./words.ts";

const words = {
  en: {
    atLeast: (value: number) => `at least ${value}`,
    atMost: (value: number) => `at most ${value}`,
    range: (low: number, high: number) => `${low} to ${high}`,
    experiment: "Experiment",
    sets: (sets: number, design: string, seed: number) =>
      `${sets} sets of parameters, design ${design}, seed ${seed}. Every set is run under each of these, with what stands behind the name changed and all else equal:`,
    nothing: "nothing",
  },
  zh: {
    atLeast: (value: number) => `不小于 ${value}`,
    atMost: (value: number) => `不大于 ${value}`,
    range: (low: number, high: number) => `${low} 至 ${high}`,
    experiment: "实验",
    sets: (sets: number, design: string, seed: number) =>
      `${sets} 组参数，设计 ${design}，种子 ${seed}。每组参数在下列各情景下运行，仅改变名称之后所列内容，其余相同：`,
    nothing: "无改变",
  },
} as const;

/**
 * Describes the model of a study by the ODD protocol with the additions of ODD+D, in Markdown.
 *
 * The text comes from the model's own tables (`oddText`), with the case's values, ranges, provenances and patterns, and the
 * experiment after it.
 */
export function oddDescription(study: Study, language: Language = "en"): string {
  const { folder, options, parameters } = study;
  const { experiment } = folder;
  const said = words[language];
  const notes = new Map(
    Object.entries(folder.model.parameters).map(([name, { range, provenance }]) => [
      name,
      { ...(range ? { range: said.range(range[0], range[1]) } : {}), ...(provenance ? { provenance } : {}) },
    ]),
  );
  const patterns = experiment.patterns.map(({ output, min, max, why }) => {
    const bounds = [min === undefined ? "" : said.atLeast(min), max === undefined ? "" : said.atMost(max)];
    return `\`${output}\` ${bounds.filter(Boolean).join(", ")}: ${why[language]}`;
  });
  const scenarioLines = scenarios(experiment, parameters.normalWeeks).map(({ id, ...changes }) => {
    const text = JSON.stringify(changes);
    return `- \`${id}\`: ${text === "{}" ? said.nothing : `\`${text}\``}`;
  });
  const sets = said.sets(options.sets, experiment.design, options.seed);
  return oddText({
    language,
    parameters,
    scheme: experiment.scheme ?? "located",
    subject: folder.definition.title[language],
    patterns,
    notes,
    appendix: `## ${said.experiment}\n\n${sets}\n\n${scenarioLines.join("\n")}`,
  });
}
