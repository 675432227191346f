import type { Study } from "../../study/Study.ts";
import { experimentWordsOf } from "../experimentWordsOf.ts";
import { html, type Markup } from "../html.ts";
import { count } from "../numbers.ts";
import type { Language } from "../words.ts";
import { experimentCauses } from "./experimentCauses.ts";
import { experimentDesigns } from "./experimentDesigns.ts";
import { experimentHistory } from "./experimentHistory.ts";

/** What lies behind the propositions: experiments on the accepted sets, proposition by proposition. */
export function experimentsSection(
  study: Study,
  language: Language,
  figure: (name: string) => Markup,
): Markup {
  const words = experimentWordsOf(language);
  const { coalitionSets, designSets } = study.experiments;
  if (designSets === 0) return html`<p>${words.none}</p>`;
  return html`<p>${words.about}</p><p class="note">${words.sets(count(coalitionSets), count(designSets))}</p>${experimentHistory(study, language)}${experimentCauses(study, language, figure)}${experimentDesigns(study, language, figure)}`;
}
