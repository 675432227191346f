import { tieCode } from "@commonweal/evidence";
import type { AgreementRow, DisagreementKind } from "../../study/evidence/AgreementStudy.ts";
import type { Study } from "../../study/Study.ts";
import { resultKeys } from "../../tracing/resultKeys.ts";
import { caseNames } from "../caseNames.ts";
import { evidenceWordsOf } from "../evidenceWords.ts";
import { html, type Markup } from "../html.ts";
import { numbered } from "../numbered.ts";
import { count, decimal, percent } from "../numbers.ts";
import { table } from "../table.ts";
import { titled } from "../titled.ts";
import { type Language, wordsOf } from "../words.ts";

const kinds = ["period", "relation", "direction", "actor", "alone"] as const;

/** How far two coders of the same segments agree, and on what they do not; says so where there is only one coder. */
export function agreementPart({ agreement, folder }: Study, language: Language): Markup {
  const [words, own] = [wordsOf(language), evidenceWordsOf(language)];
  if (agreement === null) return html`<h3>${own.agreementTitle}</h3><p>${own.noAgreement}</p>`;
  const names = caseNames(folder, language);
  const undefinedWord = html`<span class="note">${words.notDefined}</span>`;
  const shown = (value: number | null): Markup | string => (value === null ? undefinedWord : decimal(value));
  const nameOf = ({ measure, relation }: AgreementRow): string =>
    relation === null ? own.measure[measure] : titled(own.ofRelation, names.relation(relation), language);
  const rows = table<AgreementRow>(
    own.agreementTitle,
    [
      { head: own.compared, kind: "words", cell: nameOf },
      {
        head: own.units,
        kind: "number",
        cell: (row) => numbered(resultKeys.agreement("units", row), count(row.units)),
      },
      {
        head: own.named,
        kind: "number",
        cell: (row) => numbered(resultKeys.agreement("named", row), count(row.named)),
      },
      {
        head: own.same,
        kind: "number",
        cell: (row) =>
          row.percent === null
            ? undefinedWord
            : numbered(resultKeys.agreement("percent", row), percent(row.percent)),
      },
      {
        head: own.kappa,
        kind: "number",
        cell: (row) =>
          row.kappa === null ? undefinedWord : numbered(resultKeys.agreement("kappa", row), shown(row.kappa)),
      },
      {
        head: own.alpha,
        kind: "number",
        cell: ({ alpha, interval, ...row }) =>
          alpha === null || interval === null
            ? shown(alpha)
            : numbered(
                resultKeys.agreement("alpha", row),
                html`${decimal(alpha)}<span class="under">${decimal(interval.low)} … ${decimal(interval.high)}</span>`,
              ),
      },
    ],
    agreement.rows,
  );
  const { disagreements, coders } = agreement;
  const claimOf = (code: string | null): Markup | string => {
    const tie = code === null ? null : tieCode(code);
    return tie === null
      ? "—"
      : html`${names.claim(tie)}<span class="under">${names.period(tie.period)}</span>`;
  };
  const numberOf = (kind: DisagreementKind) => disagreements.filter((each) => each.kind === kind).length;
  const listed = kinds
    .filter((kind) => numberOf(kind) > 0)
    .map((kind) => html`<li>${titled(own.kind[kind], count(numberOf(kind)), language)}</li>`);
  const coded = (place: 0 | 1) => ({
    head: coders[place],
    kind: "words" as const,
    cell: ({ codes }: (typeof disagreements)[number]) => claimOf(codes[place]),
  });
  const list = table(
    own.disagreements,
    [
      { head: words.segments, cell: ({ segment }) => html`<code>${segment}</code>` },
      { head: own.difference, cell: ({ kind }) => own.kind[kind] },
      ...([0, 1] as const).map(coded),
    ],
    disagreements,
  );
  const gap = language === "zh" ? "" : " ";
  const note = folder.definition.agreement?.[language];
  return html`<h3>${own.agreementTitle}</h3><p>${own.agreementAbout(agreement)}${note === undefined ? "" : `${gap}${note}`}</p>
${rows}<p class="note">${own.agreementNote}</p>
<p>${titled(own.disagreements, count(disagreements.length), language)}</p><ul>${listed}</ul>
${disagreements.length === 0 ? null : html`<details><summary>${own.disagreements}</summary>${list}</details>`}`;
}
