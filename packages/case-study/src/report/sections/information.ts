import type { ArrivalRow, ArrivalRule, InformationStudy } from "../../study/informationStudies.ts";
import type { Study } from "../../study/Study.ts";
import { html, type Markup } from "../html.ts";
import { decimal } from "../numbers.ts";
import { table } from "../table.ts";
import { titled } from "../titled.ts";
import { togetherWordsOf } from "../togetherWords.ts";
import { type Language, wordsOf } from "../words.ts";

const actorNames = ({ folder }: Study, language: Language) =>
  new Map(
    folder.actors.map(({ id, labelEn, labelZh }) => [id, (language === "zh" ? labelZh : labelEn) || id]),
  );

function arrivalCell(
  row: ArrivalRow | undefined,
  known: InformationStudy["known"],
  draws: number,
  language: Language,
): Markup | string {
  const words = togetherWordsOf(language);
  if (row === undefined || row.value === null) return html`<span class="note">${words.unknown}</span>`;
  const { value, date, interval, defined } = row;
  const own = known.find(({ actor }) => actor === row.actor);
  if (own?.from === date)
    return html`${date}<span class="under">${words.days(value)}, ${words.atLatest}</span>`;
  const range = interval && `${decimal(interval.low, 1)} … ${decimal(interval.high, 1)} ${words.range}, `;
  const share = words.reached(defined, draws);
  return html`${date}<span class="under">${words.days(value)}</span><span class="under">${range}${share}</span>`;
}

/** Rows of one piece of information: those who can have known first, then the unknown ones. */
function arrivalTable(study: Study, { id, known, arrivals }: InformationStudy, language: Language): Markup {
  const words = togetherWordsOf(language);
  const names = actorNames(study, language);
  const of = (actor: string, rule: ArrivalRule) =>
    arrivals.find((row) => row.actor === actor && row.rule === rule);
  const latest = (actor: string) => of(actor, "apart")?.value ?? of(actor, "chained")?.value ?? Infinity;
  const first = (actor: string) => of(actor, "chained")?.value ?? Infinity;
  const order = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
  const actors = [...new Set(arrivals.map(({ actor }) => actor))].sort(
    (a, b) => order(first(a), first(b)) || order(latest(a), latest(b)),
  );
  const label = study.folder.definition.information?.find((each) => each.id === id)?.label[language] ?? id;
  const column = (rule: ArrivalRule) => ({
    head: words.rule[rule],
    cell: (actor: string) => arrivalCell(of(actor, rule), known, study.options.draws, language),
  });
  return table(
    titled(words.informationTitle, label, language),
    [
      { head: words.actor, kind: "words", cell: (actor) => names.get(actor) ?? actor },
      ...(["chained", "apart"] as const).map(column),
    ],
    actors,
  );
}

/** Every contact of the case with the tie that it went along and the segments that it rests on. */
function contactTable(study: Study, language: Language): Markup {
  const words = togetherWordsOf(language);
  const { folder } = study;
  const names = actorNames(study, language);
  const ties = new Map(folder.ties.map((tie) => [tie.id, tie]));
  const ends = (id: string) => {
    const tie = ties.get(id);
    return tie ? `${names.get(tie.from) ?? tie.from} → ${names.get(tie.to) ?? tie.to}` : id;
  };
  const labels = new Map((folder.definition.information ?? []).map(({ id, label }) => [id, label[language]]));
  const rows = table(
    words.contactsTitle,
    [
      {
        head: wordsOf(language).date,
        cell: ({ date }) => (date?.length === 10 ? date : `${words.undated}${date ? ` (${date})` : ""}`),
      },
      { head: words.actor, kind: "words", cell: ({ tie }) => ends(tie) },
      {
        head: words.information,
        kind: "words",
        cell: ({ carries }) =>
          carries.map((id) => labels.get(id) ?? id).join(language === "zh" ? "；" : "; "),
      },
      {
        head: wordsOf(language).segments,
        cell: ({ tie, segments }) => html`<code>${tie} ${segments.join(" ")}</code>`,
      },
    ],
    folder.contacts,
  );
  return html`<details><summary>${words.contactsTitle}</summary>${rows}</details>`;
}

/** When who can have known each piece of information that the case follows, and on what contacts that rests. */
export function informationSection(study: Study, language: Language): Markup {
  const words = togetherWordsOf(language);
  const { information, folder } = study;
  if (information.length === 0) return html`<p>${words.noInformation}</p>`;
  const names = actorNames(study, language);
  const parts = information.map((each) => {
    const label = folder.definition.information?.find(({ id }) => id === each.id)?.label[language] ?? each.id;
    const known = each.known.map(
      ({ actor, from, segments }) =>
        html`<li>${titled(from, names.get(actor) ?? actor, language)} <code>${segments.join(" ")}</code></li>`,
    );
    return html`<h3>${label}</h3>${arrivalTable(study, each, language)}<p class="note">${words.contacts(each.dated, each.undated)} ${words.known}</p><ul class="note">${known}</ul>`;
  });
  return html`<p>${words.informationAbout}</p>${parts}${contactTable(study, language)}`;
}
