import { type Actor, writeTable } from "@commonweal/actor-network";
import { codingValue, tieCode } from "@commonweal/evidence";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import type { CodebookIds } from "./codebookIds.ts";
import type { Say } from "./SharedCell.ts";
import type { SharedIdentifiers } from "./SharedIdentifiers.ts";

type Row = readonly (string | number | null)[];

/** Orders rows by their cells: what stood first in the case must not be seen in the copy. */
const shuffled = (rows: readonly Row[]): readonly Row[] =>
  rows
    .map((row) => ({ row, key: JSON.stringify(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);

const mayBeAbsent = new Set(["evidence/agreement.csv", "evidence/contacts.csv", "evidence/decisions.csv"]);

export interface TableFilesOptions {
  readonly ids: SharedIdentifiers;
  readonly codebook: CodebookIds;
  readonly say: Say;
  /** The kind of an actor as it is published. */
  readonly kindOf: (actor: Actor) => string;
}

/** The tables of the shared copy: named columns only, every row in an order that the key decides. */
export function tableFiles(
  folder: CaseFolder,
  { ids, codebook, say, kindOf }: TableFilesOptions,
): readonly (readonly [string, string])[] {
  const at = (map: ReadonlyMap<string, string>, id: string): string => map.get(id) as string;
  const listed = (segments: readonly string[]) =>
    segments
      .map((id) => at(ids.segments, id))
      .sort()
      .join(" ");
  const code = (file: string, text: string, row: string): string => {
    const tie = tieCode(text);
    if (tie === null) return say({ file, row, column: "code", text }, at(ids.words, text));
    return [
      at(codebook.relations, tie.relation),
      at(ids.actors, tie.from),
      at(ids.actors, tie.to),
      at(codebook.periods, tie.period),
    ].join(":");
  };
  // With one of the two coders gone there is nothing to compare.
  const ofTwo = new Set(folder.agreement.map(({ coder }) => ids.coders.get(coder))).size === 2;
  const codingsTable = (file: string, codings: CaseFolder["codings"]) => {
    const rows = codings.map(({ coder, segment, code: text, value }) => [
      at(ids.coders, coder),
      at(ids.segments, segment),
      code(file, text, segment),
      value === "" || codingValue(value) !== null
        ? value
        : say({ file, row: segment, column: "value", text: value }, at(ids.words, value)),
    ]);
    return [file, ["coder", "segment", "code", "value"], rows] as const;
  };
  const tables: readonly (readonly [string, readonly string[], readonly Row[]])[] = [
    [
      "actors.csv",
      ["id", "label_en", "label_zh", "sector", "level", "kind", "part_of", "since", "until"],
      folder.actors.map((actor) => {
        const { id, labelEn, labelZh, sector, level, partOf, since, until } = actor;
        const pseudonym = at(ids.actors, id);
        const label = (column: string, text: string) =>
          say({ file: "actors.csv", row: id, column, text }, pseudonym);
        return [
          pseudonym,
          label("label_en", labelEn),
          label("label_zh", labelZh),
          at(codebook.sectors, sector),
          level === "" ? "" : at(codebook.levels, level),
          kindOf(actor),
          partOf === null ? "" : at(ids.actors, partOf),
          since,
          until,
        ];
      }),
    ],
    [
      "ties.csv",
      ["id", "from", "to", "relation", "period", "strength", "status", "certainty", "segments", "note"],
      folder.ties.map(({ id, from, to, relation, period, strength, status, certainty, segments, note }) => [
        at(ids.ties, id),
        at(ids.actors, from),
        at(ids.actors, to),
        at(codebook.relations, relation),
        at(codebook.periods, period),
        strength,
        status,
        certainty,
        listed(segments),
        say({ file: "ties.csv", row: id, column: "note", text: note }, ""),
      ]),
    ],
    [
      "evidence/sources.csv",
      ["id", "title", "publisher", "date", "url", "kind", "independence_group", "caveat"],
      folder.sources.map(({ id, title, publisher, date, url, kind, independenceGroup, caveat }) => {
        const cell = (column: string, text: string) => ({
          file: "evidence/sources.csv",
          row: id,
          column,
          text,
        });
        const address = say(cell("url", url ?? ""), "");
        return [
          at(ids.sources, id),
          say(cell("title", title), at(ids.sources, id)),
          say(cell("publisher", publisher), ""),
          date,
          address === url ? address : "",
          say(cell("kind", kind), at(ids.words, kind)),
          at(ids.groups, independenceGroup),
          say(cell("caveat", caveat), ""),
        ];
      }),
    ],
    [
      "evidence/segments.csv",
      ["id", "source", "locator", "paraphrase", "date"],
      folder.segments.map(({ id, source, locator, paraphrase, date }) => [
        at(ids.segments, id),
        at(ids.sources, source),
        say({ file: "evidence/segments.csv", row: id, column: "locator", text: locator }, ""),
        say({ file: "evidence/segments.csv", row: id, column: "paraphrase", text: paraphrase }, "[withheld]"),
        date,
      ]),
    ],
    codingsTable("evidence/codings.csv", folder.codings),
    codingsTable("evidence/agreement.csv", ofTwo ? folder.agreement : []),
    [
      "evidence/decisions.csv",
      ["code", "segments", "value", "reason"],
      folder.decisions.map(({ code: text, segments, value, reason }) => [
        code("evidence/decisions.csv", text, text),
        listed(segments),
        value,
        say({ file: "evidence/decisions.csv", row: text, column: "reason", text: reason }, "[withheld]"),
      ]),
    ],
    [
      "evidence/contacts.csv",
      ["id", "tie", "date", "carries", "segments", "note"],
      folder.contacts.map(({ id, tie, date, carries, segments, note }) => [
        at(ids.contacts, id),
        at(ids.ties, tie),
        date,
        carries.map((each) => at(codebook.information, each)).join(" "),
        listed(segments),
        say({ file: "evidence/contacts.csv", row: id, column: "note", text: note }, ""),
      ]),
    ],
  ];
  const series = [...folder.series].map(([name, points]) => {
    const rows = points.map(({ date, value, unit, definition, source }, index): Row => {
      const cell = (column: string, text: string) => ({
        file: `series/${name}.csv`,
        row: String(index + 1),
        column,
        text,
      });
      return [
        date,
        value,
        say(cell("unit", unit), at(ids.words, unit)),
        say(cell("definition", definition), at(ids.words, definition)),
        at(ids.sources, source),
      ];
    });
    const table = writeTable(["date", "value", "unit", "definition", "source"], rows);
    return [`series/${at(codebook.series, name)}.csv`, table] as const;
  });
  const written = tables
    .filter(([file, , rows]) => rows.length > 0 || !mayBeAbsent.has(file))
    .map(([file, columns, rows]) => [file, writeTable(columns, shuffled(rows))] as const);
  return [...written, ...series];
}
