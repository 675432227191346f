import { assumedRatios } from "@commonweal/evidence";
import type { TieRow } from "../../study/evidence/tieRows.ts";
import type { Study } from "../../study/Study.ts";
import { resultKeys } from "../../tracing/resultKeys.ts";
import { caseNames } from "../caseNames.ts";
import { evidenceWordsOf } from "../evidenceWords.ts";
import { html, type Markup } from "../html.ts";
import { numbered } from "../numbered.ts";
import { decimal } from "../numbers.ts";
import { type Column, table } from "../table.ts";
import { type Language, wordsOf } from "../words.ts";

const ratio = (value: number): string => (value < 1 ? `1/${decimal(1 / value)}` : decimal(value));

/** Columns of a table of ties: the claim, its two probabilities, and the segments on each side. */
export function tieColumns(
  { folder }: Pick<Study, "folder">,
  language: Language,
): Readonly<
  Record<"claim" | "period" | "status" | "groups" | "probability" | "drawn" | "segments", Column<TieRow>>
> {
  const [words, own] = [wordsOf(language), evidenceWordsOf(language)];
  const names = caseNames(folder, language);
  const side = (what: string, segments: readonly string[]): Markup | null =>
    segments.length === 0 ? null : html`<span class="under">${what}</span><code>${segments.join(" ")}</code>`;
  return {
    claim: {
      head: words.claim,
      kind: "words",
      cell: (tie) => html`${names.claim(tie)}<span class="under">${tie.id}</span>`,
    },
    period: { head: words.period, cell: ({ period }) => names.period(period) },
    status: {
      head: words.status,
      cell: ({ status, certainty }) =>
        html`${own.status[status]}<span class="under">${words.certainty} ${words[certainty]}</span>`,
    },
    groups: {
      head: own.groups,
      kind: "number",
      cell: (tie) => numbered(resultKeys.tie("strength", tie), decimal(tie.strength)),
    },
    probability: {
      head: own.probability,
      kind: "number",
      cell: ({ probability, weight, ...tie }) =>
        probability === null || weight === null
          ? "—"
          : html`${numbered(resultKeys.tie("probability", tie), decimal(probability, 3))}<span class="under">${numbered(resultKeys.tie("weight", tie), own.decibans(decimal(weight, 1)))}</span>`,
    },
    drawn: {
      head: own.drawn,
      kind: "number",
      cell: ({ drawn, ...tie }) =>
        drawn === null ? own.inNoDraw : numbered(resultKeys.tie("drawn", tie), decimal(drawn, 3)),
    },
    segments: {
      head: words.segments,
      kind: "words",
      cell: ({ supporting, opposing }) =>
        html`${side(own.supporting, supporting)}${side(own.opposing, opposing)}`,
    },
  };
}

/** By which rule ties come from codings, and every tie with its probabilities and segments, folded up. */
export function codedTiesPart(study: Study, language: Language): Markup {
  const own = evidenceWordsOf(language);
  const { ties, folder } = study;
  const decided = new Set(folder.decisions.flatMap(({ code, value }) => (value === "" ? [] : [code])));
  const { present, weak, absent } = assumedRatios.of;
  const columns = tieColumns(study, language);
  const counts = {
    ties: ties.length,
    coded: ties.filter(({ probability }) => probability !== null).length,
    decided: decided.size,
  };
  const rows = table(
    own.allTies,
    [
      ...[columns.claim, columns.period, columns.status, columns.groups],
      ...[columns.probability, columns.drawn, columns.segments],
    ],
    ties,
  );
  return html`<h3>${own.tiesTitle}</h3><p>${own.tiesAbout(counts)}</p>
<p>${own.ratios({ present: ratio(present), weak: ratio(weak), absent: ratio(absent) })}${language === "zh" ? "" : " "}${own.drawnAbout}</p>
<details><summary>${own.allTies}</summary>${rows}</details>`;
}
