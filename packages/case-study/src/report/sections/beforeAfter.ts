import type { Study } from "../../study/Study.ts";
import { html, type Markup } from "../html.ts";
import { togetherWordsOf } from "../togetherWords.ts";
import type { Language } from "../words.ts";

/** Says that no performance is compared before with after, and what one case could not show in any event. */
export function beforeAfterSection({ beforeAfter: { context, limits } }: Study, language: Language): Markup {
  const words = togetherWordsOf(language);
  const items = limits.map((limit) => html`<li>${limit[language]}</li>`);
  return html`<p>${words.noPerformance}</p>${context.length > 0 && html`<p>${words.context}</p>`}<ul>${items}</ul>`;
}
