import type { Part, Verdict } from "../../propositions/Verdict.ts";
import type { Study } from "../../study/Study.ts";
import { resultKeys } from "../../tracing/resultKeys.ts";
import { claimSentences } from "../claimSentences.ts";
import { html, type Markup } from "../html.ts";
import { numbered } from "../numbered.ts";
import { count, figures, percent } from "../numbers.ts";
import { percentRange } from "../percentRange.ts";
import { table } from "../table.ts";
import { titled } from "../titled.ts";
import { type Language, wordsOf } from "../words.ts";
import { plainAnswer } from "./brief.ts";
import { agreementMark } from "./variants.ts";

const statementOf = (study: Study, id: string, language: Language): string =>
  study.propositions.find((proposition) => proposition.id === id)?.statement[language] ?? id;

/** A card a proposition: what it says, the verdict in a word, the share behind it. */
export function verdictCards(study: Study, language: Language): Markup {
  const words = wordsOf(language);
  const cards = study.verdicts.map(
    (
      verdict,
    ) => html`<section class="card ${verdict.verdict}"><h3>${verdict.id}${language === "zh" ? "：" : ": "}<span class="word">${words[verdict.verdict]}</span></h3>
<p class="claim">${statementOf(study, verdict.id, language)}</p>
${plainAnswer(study, verdict, language)}
<p class="note">${numbered(resultKeys.proposition(verdict.id), `${titled(words.share, verdict.share === null ? "–" : percent(verdict.share), language)} (${percentRange(verdict.interval)})`)}; ${numbered(resultKeys.ensemble("accepted"), count(verdict.accepted))} ${words.accepted} / ${numbered(resultKeys.ensemble("tried"), count(verdict.tried))} ${words.tried}</p>${agreementMark(study, verdict, language)}</section>`,
  );
  return html`<div class="cards">${cards}</div>`;
}

function claims(study: Study, verdict: Verdict, language: Language): Markup {
  const words = wordsOf(language);
  const says = claimSentences(study, language);
  const keyed = (what: "share" | "cutoff" | "effect", { id }: Pick<Part, "id">, shown: string) =>
    numbered(resultKeys.claim(what, verdict.id, id), shown);
  return table<Part>(
    titled(verdict.id, words.claims, language),
    [
      {
        head: words.claim,
        kind: "words",
        cell: ({ id, claim }) => titled(id, says.get(claim) ?? claim, language),
      },
      {
        head: words.share,
        kind: "number",
        cell: (part) =>
          html`${part.share === null ? "–" : keyed("share", part, percent(part.share))}${part.leftOut > 0 && html`<span class="under">${titled(words.leftOut, count(part.leftOut), language)}</span>`}`,
      },
      {
        head: words.interval,
        kind: "number",
        cell: (part) => keyed("share", part, percentRange(part.interval)),
      },
      {
        head: words.cutoff,
        kind: "number",
        cell: (part) => keyed("cutoff", part, `${part.side === "above" ? ">" : "<"} ${percent(part.cutoff)}`),
      },
      {
        head: words.effect,
        kind: "number",
        cell: ({ effect, ...part }) =>
          effect === null
            ? "–"
            : keyed(
                "effect",
                part,
                `${figures(effect.median)} (${figures(effect.low)} … ${figures(effect.high)})`,
              ),
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
  const keyed = (
    what: "tried" | "holds" | "fails",
    parameter: string,
    [low, high]: readonly [number, number],
  ) => numbered(resultKeys.region(what, verdict.id, parameter), `${figures(low)} … ${figures(high)}`);
  return table(
    titled(verdict.id, words.holdsWhere, language),
    [
      { head: words.parameter, cell: ({ parameter }) => html`<code>${parameter}</code>` },
      {
        head: words.range,
        kind: "number",
        cell: ({ parameter, min, max }) => keyed("tried", parameter, [min, max]),
      },
      {
        head: words.holdsIn,
        kind: "number",
        cell: ({ parameter, holds }) => keyed("holds", parameter, holds),
      },
      {
        head: words.failsIn,
        kind: "number",
        cell: ({ parameter, fails }) => keyed("fails", parameter, fails),
      },
    ],
    verdict.region.slice(0, 6),
  );
}

/** What was counted for each proposition, against which cut-off, and where it holds. */
export function verdictDetails(study: Study, language: Language): Markup {
  const parts = study.verdicts.map(
    (
      verdict,
    ) => html`<h3 id="${/^P\d/.test(verdict.id) ? verdict.id : `proposition-${verdict.id}`}">${verdict.id}. ${statementOf(study, verdict.id, language)}</h3>
${claims(study, verdict, language)}${region(verdict, language)}`,
  );
  return html`${parts}`;
}
