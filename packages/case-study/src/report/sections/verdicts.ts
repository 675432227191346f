import type { Part, Verdict } from "../../propositions/Verdict.ts";
import type { Study } from "../../study/Study.ts";
import { html, type Markup } from "../html.ts";
import { count, figures, percent } from "../numbers.ts";
import { table } from "../table.ts";
import { titled } from "../titled.ts";
import { claimWordsOf, type Language, wordsOf } from "../words.ts";

const range = (interval: Part["interval"]): string =>
  interval === null ? "–" : `${percent(interval.low)}–${percent(interval.high)}`;

const statementOf = (study: Study, id: string, language: Language): string =>
  study.folder.propositions.find((proposition) => proposition.id === id)?.statement[language] ?? id;

/** A card a proposition: what it says, the verdict in a word, the share behind it. */
export function verdictCards(study: Study, language: Language): Markup {
  const words = wordsOf(language);
  const cards = study.verdicts.map(
    (
      verdict,
    ) => html`<section class="card ${verdict.verdict}"><h3>${verdict.id}: <span class="word">${words[verdict.verdict]}</span></h3>
<p>${statementOf(study, verdict.id, language)}</p>
<p class="note">${titled(words.share, verdict.share === null ? "–" : percent(verdict.share), language)} (${range(verdict.interval)}); ${count(verdict.accepted)} ${words.accepted} / ${count(verdict.tried)} ${words.tried}</p></section>`,
  );
  return html`<div class="cards">${cards}</div>`;
}

function claims(verdict: Verdict, language: Language): Markup {
  const words = wordsOf(language);
  const says = new Map(Object.entries(claimWordsOf(language)));
  return table<Part>(
    titled(verdict.id, words.claims, language),
    [
      { head: words.claim, kind: "words", cell: (part) => says.get(part.claim) ?? part.claim },
      {
        head: words.share,
        kind: "number",
        cell: (part) => (part.share === null ? "–" : percent(part.share)),
      },
      { head: words.interval, kind: "number", cell: (part) => range(part.interval) },
      {
        head: words.cutoff,
        kind: "number",
        cell: (part) => `${part.side === "above" ? ">" : "<"} ${percent(part.cutoff)}`,
      },
      {
        head: words.effect,
        kind: "number",
        cell: ({ effect }) =>
          effect === null
            ? "–"
            : `${figures(effect.median)} (${figures(effect.low)} … ${figures(effect.high)})`,
      },
      {
        head: words.verdict,
        cell: (part) => html`<span class="word ${part.verdict}">${words[part.verdict]}</span>`,
      },
    ],
    verdict.parts,
  );
}

function region(verdict: Verdict, language: Language): Markup {
  const words = wordsOf(language);
  if (verdict.region.length === 0) return html`<p class="note">${words.noRegion}</p>`;
  const ends = ([low, high]: readonly [number, number]) => `${figures(low)} … ${figures(high)}`;
  return table(
    titled(verdict.id, words.holdsWhere, language),
    [
      { head: words.parameter, cell: ({ parameter }) => html`<code>${parameter}</code>` },
      { head: words.range, kind: "number", cell: ({ min, max }) => ends([min, max]) },
      { head: words.holdsIn, kind: "number", cell: ({ holds }) => ends(holds) },
      { head: words.failsIn, kind: "number", cell: ({ fails }) => ends(fails) },
    ],
    verdict.region.slice(0, 6),
  );
}

/** What was counted for each proposition, against which cut-off, and where it holds. */
export function verdictDetails(study: Study, language: Language): Markup {
  const parts = study.verdicts.map(
    (verdict) => html`<h3 id="${verdict.id}">${verdict.id}. ${statementOf(study, verdict.id, language)}</h3>
${claims(verdict, language)}${region(verdict, language)}`,
  );
  return html`${parts}`;
}
