import type { ExperimentWords } from "./ExperimentWords.ts";
import { experimentWordsChinese } from "./experimentWordsChinese.ts";
import { experimentWordsEnglish } from "./experimentWordsEnglish.ts";
import type { Language } from "./words.ts";

/** The words of the experiments in one language. */
export const experimentWordsOf = (language: Language): ExperimentWords =>
  language === "zh" ? experimentWordsChinese : experimentWordsEnglish;
