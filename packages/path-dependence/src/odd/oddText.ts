import { defaultParameters } from "../model/defaultParameters.ts";
import type { OddOptions } from "./OddOptions.ts";
import { oddHeadings } from "./oddHeadings.ts";
import { oddSections } from "./oddSections.ts";
import { oddWords } from "./oddWords.ts";

/**
 * Describes the model by the ODD protocol with the additions of ODD+D, in Markdown.
 *
 * Complete by `oddHeadings`. Parameters, behavioural logics, choice rules, forms of production and memory, interventions and
 * outputs come from the tables that the model itself runs on, with the values, weights and alternatives in use.
 *
 * O(parameters).
 *
 * @example
 * oddText().split("\n")[0]; // => "# ODD+D: State-Capital-Society model, mean field"
 * @see Grimm et al. (2020), Journal of Artificial Societies and Social Simulation 23(2), 7.
 * @see Müller et al. (2013), Environmental Modelling & Software 48, 37–48.
 */
export function oddText(options: OddOptions = {}): string {
  const { language = "en", subject, appendix, parameters = defaultParameters } = options;
  const words = oddWords[language];
  const bodies = oddSections({ ...options, language, parameters });
  const sections = oddHeadings.map(({ id, level, title }) => {
    const body = bodies[id];
    return `${"#".repeat(level)} ${title[language]}${body ? `\n\n${body}` : ""}`;
  });
  const title = `# ${words.title}${subject === undefined ? "" : words.usedIn(subject)}`;
  return `${[title, ...sections, ...(appendix === undefined ? [] : [appendix.trim()])].join("\n\n")}\n`;
}
