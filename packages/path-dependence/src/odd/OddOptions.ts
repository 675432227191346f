import type { MeanFieldScheme } from "../meanField/MeanFieldOptions.ts";
import type { ModelVariant } from "../model/ModelVariant.ts";
import type { Parameters } from "../model/Parameters.ts";

/** Languages of the description. */
export type OddLanguage = "en" | "zh";

/** What the description of the model is about. */
export interface OddOptions {
  /** Default: en. */
  readonly language?: OddLanguage;
  /** Values of the table of parameters. Default: `defaultParameters`. */
  readonly parameters?: Parameters;
  /** Structural alternatives in use. Default: none. */
  readonly variant?: ModelVariant;
  /** Default: located. */
  readonly scheme?: MeanFieldScheme;
  /** What the model is used for, such as the title of a case. */
  readonly subject?: string;
  /** Patterns that a run must show to count, in Markdown. */
  readonly patterns?: readonly string[];
  /** Range tried and provenance of parameters, by name, where they differ from "fixed" and "assumed". */
  readonly notes?: ReadonlyMap<string, { readonly range?: string; readonly provenance?: string }>;
  /** What follows the last section, in Markdown with headings of its own. */
  readonly appendix?: string;
}
