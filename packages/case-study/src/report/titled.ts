import type { Language } from "./words.ts";

/** Joins what something is and which one it is, by the colon of the language. */
export const titled = (what: string, which: string, language: Language): string =>
  language === "zh" ? `${what}：${which}` : `${what}: ${which}`;
