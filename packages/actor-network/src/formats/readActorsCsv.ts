import { ActorNetworkError } from "../errors.ts";
import { Actor } from "../model/Actor.ts";
import type { DecodeTextOptions } from "./decodeText.ts";
import { type Limits, limits } from "./limits.ts";
import { quoted } from "./quoted.ts";
import type { ReadReport } from "./ReadReport.ts";
import { readRecords } from "./readRecords.ts";
import { readTable } from "./readTable.ts";

export interface ReadCsvOptions extends DecodeTextOptions {
  readonly limits?: Partial<Limits>;
}

/**
 * Reads actors from a CSV table with the columns id, label_en, label_zh, sector, level, kind and, if wanted,
 * part_of, since, until.
 *
 * `lines` holds the line on which each actor begins. An empty part_of, since or until is `null`. part_of must be the
 * id of an actor of the table, and no actor may belong to itself, directly or through others.
 *
 * O(characters).
 *
 * @example
 * const text = "id,label_en,label_zh,sector,level,kind\nrc,Residents' committee,居委会,society,neighbourhood,committee\n";
 * readActorsCsv(text).actors[0].labelZh; // => "居委会"
 * readActorsCsv(text).report; // => { kept: 1, merged: 0, dropped: 0, warnings: [] }
 * @throws {ActorNetworkError} `invalid-table`, `invalid-text`, `limit-exceeded`, `duplicate-actor`,
 * `unknown-actor`; its path is line and column.
 */
export function readActorsCsv(
  input: string | Uint8Array,
  options: ReadCsvOptions = {},
): { actors: Actor[]; lines: number[]; report: ReadReport } {
  const rows = readTable(input, {
    ...options,
    columns: ["id", "label_en", "label_zh", "sector", "level", "kind"],
    optional: ["part_of", "since", "until"],
  });
  const { items, report } = readRecords(rows, {
    what: "actor",
    schema: Actor,
    fields: (cells) => ({
      id: cells.id,
      labelEn: cells.label_en,
      labelZh: cells.label_zh,
      sector: cells.sector,
      level: cells.level,
      kind: cells.kind,
      partOf: cells.part_of || null,
      since: cells.since || null,
      until: cells.until || null,
    }),
    columnOf: {
      id: "id",
      labelEn: "label_en",
      labelZh: "label_zh",
      sector: "sector",
      level: "level",
      kind: "kind",
      partOf: "part_of",
      since: "since",
      until: "until",
    },
    duplicate: "duplicate-actor",
    limit: options.limits?.actors ?? limits.actors,
  });
  const lines = new Map(items.map(({ line, item }) => [item.id, line]));
  const actors = items.map(({ item }) => item);
  checkWholes(actors, lines);
  return { actors, lines: items.map(({ line }) => line), report };
}

function checkWholes(actors: readonly Actor[], lines: ReadonlyMap<string, number>): void {
  const wholeOf = new Map(actors.map(({ id, partOf }) => [id, partOf]));
  const settled = new Set<string>();
  for (const { id, partOf } of actors) {
    const path = [lines.get(id) ?? 0, "part_of"];
    if (partOf !== null && !wholeOf.has(partOf)) {
      const message = `Line ${path[0]}, part_of: found ${quoted(partOf)}; expected the id of an actor of the table.`;
      throw new ActorNetworkError("unknown-actor", message, path);
    }
    const chain = new Set<string>();
    let whole: string | null = id;
    while (whole !== null && !settled.has(whole)) {
      if (chain.has(whole)) {
        const message = `Line ${path[0]}, part_of: found that ${quoted(whole)} belongs to itself; expected a whole that is larger.`;
        throw new ActorNetworkError("invalid-table", message, path);
      }
      chain.add(whole);
      whole = wholeOf.get(whole) ?? null;
    }
    for (const member of chain) settled.add(member);
  }
}
