import type { SchemeCode } from "./CodingScheme.ts";

/** Writes down a code of a scheme. */
export function schemeCode(id: string, en: string, zh: string, parent: string | null = null): SchemeCode {
  return { id, name: { en, zh }, parent };
}
