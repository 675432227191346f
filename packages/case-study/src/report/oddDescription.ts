import { oddText, type Scenario } from "@commonweal/path-dependence";
import { designScenarios } from "../experiments/designScenarios.ts";
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
    again: (designs: number, coalitions: number) =>
      `Of the accepted sets, ${designs} are run again under each of the following, and ${coalitions} under all 64 ways to change six causes together: fusion halved, power half-way to equal shares, surge and trigger halved, information rate and campaign doubled.`,
    nothing: "nothing",
  },
  zh: {
    atLeast: (value: number) => `不小于 ${value}`,
    atMost: (value: number) => `不大于 ${value}`,
    range: (low: number, high: number) => `${low} 至 ${high}`,
    experiment: "实验",
    sets: (sets: number, design: string, seed: number) =>
      `${sets} 组参数，设计 ${design}，种子 ${seed}。每组参数在下列各情景下运行，仅改变名称之后所列内容，其余相同：`,
    again: (designs: number, coalitions: number) =>
      `接受的参数组中，${designs} 组在下列各情景下再次运行，${coalitions} 组在同时改变六个原因的全部 64 种方式下运行：融合减半、权力向均等移动一半、冲击与启动阈值减半、信息速度与动员规模加倍。`,
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
  const lineOf = ({ id, ...changes }: Scenario) => {
    const text = JSON.stringify(changes);
    return `- \`${id}\`: ${text === "{}" ? said.nothing : `\`${text}\``}`;
  };
  const scenarioLines = scenarios(experiment, parameters.normalWeeks).map(lineOf);
  const { designSets, coalitionSets } = study.experiments;
  const again = designScenarios(parameters.normalWeeks).slice(1).map(lineOf);
  const sets = said.sets(options.sets, experiment.design, options.seed);
  return oddText({
    language,
    parameters,
    scheme: experiment.scheme ?? "located",
    subject: folder.definition.title[language],
    patterns,
    notes,
    appendix: `## ${said.experiment}\n\n${sets}\n\n${scenarioLines.join("\n")}\n\n${said.again(designSets, coalitionSets)}\n\n${again.join("\n")}`,
  });
}
