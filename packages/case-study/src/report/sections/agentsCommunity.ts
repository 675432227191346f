import type { CaseFolder } from "../../folder/CaseFolder.ts";
import type { ModelVerdicts } from "../../study/variants/ModelAnswers.ts";
import { variantKeys } from "../../tracing/variantKeys.ts";
import { html, type Markup } from "../html.ts";
import { numbered } from "../numbered.ts";
import { count } from "../numbers.ts";
import { table } from "../table.ts";
import { variantWordsOf } from "../variantWords.ts";
import { type Language, wordsOf } from "../words.ts";

/** The network that agents of a model lived on; nothing for a model without. */
export function agentsCommunity(
  model: ModelVerdicts,
  { definition }: Pick<CaseFolder, "definition">,
  language: Language,
): Markup {
  const { agents } = model;
  if (agents === null) return html``;
  const words = variantWordsOf(language);
  const labels = new Map(definition.periods.map(({ id, label }) => [id, label[language]]));
  const between = language === "zh" ? "、" : ", ";
  const listed = (items: readonly string[]) => (items.length === 0 ? words.none : items.join(between));
  const counted = (what: "actors" | "networks" | "startable" | "replications" | "showing") => ({
    says: words[what],
    value: numbered(variantKeys.community(what, model), count(agents[what])),
  });
  const rows = table<{ readonly says: string; readonly value: Markup | string }>(
    words.community,
    [
      { head: wordsOf(language).meaning, kind: "words", cell: ({ says }) => says },
      { head: wordsOf(language).value, cell: ({ value }) => value },
    ],
    [
      { says: words.periods, value: listed(agents.periods.map((id) => labels.get(id) ?? id)) },
      counted("actors"),
      { says: words.ties, value: numbered(variantKeys.community("ties", model), count(agents.ties.length)) },
      { says: words.complete, value: listed(agents.complete.map((relation) => words.carries[relation])) },
      counted("networks"),
      counted("startable"),
      counted("replications"),
      counted("showing"),
    ],
  );
  return html`${rows}<p class="note">${words.plain[agents.strength]}</p>`;
}
