import { join } from "node:path";
import { writeTable } from "@commonweal/actor-network";
import { nearCopies } from "../../copies/nearCopies.ts";
import { sourcesTable } from "../../formats/sourcesTable.ts";
import type { Source } from "../../model/Source.ts";
import { writeAtomically } from "../files/writeAtomically.ts";
import type { ImportedPage } from "./ImportedPage.ts";
import type { ImportSummary } from "./ImportSummary.ts";
import { shardLines } from "./shards.ts";
import { sourceOf } from "./sourceOf.ts";

type Row = readonly (string | number | null)[];

const columns =
  "id source record address archived outcome reason title date author language characters shard independence_group note".split(
    " ",
  );

/** Writes index, sources, copies and the finished manifest of an import out of its shards, and sums it up. */
export async function finishImport(
  out: string,
  shards: number,
  sources: readonly object[],
  fold: ((text: string) => string) | undefined,
): Promise<ImportSummary> {
  const rows: { readonly page: string; readonly cells: Row; readonly note: string }[] = [];
  const found: Source[] = [];
  const texts: { id: string; text: string }[] = [];
  const counts = { kept: 0, merged: 0, withoutText: 0 };
  const [refused, skipped] = [new Map<string, number>(), new Map<string, number>()];
  const damaged: { source: number; record: number; reason: string }[] = [];
  let shard = 0;
  for await (const line of shardLines(out, shards)) {
    if ("shard" in line) {
      shard = line.shard;
      for (const [reason, count] of line.skipped) add(skipped, reason, count);
      continue;
    }
    rows.push({ page: line.id, cells: cellsOf(line, shard), note: line.warnings.join(" ") });
    const source = sourceOf(line);
    if (source !== null) found.push(source);
    const reason = line.reason ?? "";
    if (line.outcome === "kept") counts.kept += 1;
    if (line.outcome === "merged") counts.merged += 1;
    if (line.outcome === "refused") add(refused, reason, 1);
    if (line.outcome === "damaged") damaged.push({ source: line.source, record: line.record, reason });
    if (line.document?.text === "") counts.withoutText += 1;
    else if (line.document) texts.push({ id: line.id, text: line.document.text });
  }
  const { groups, links } = nearCopies(texts, fold ? { fold } : {});
  const table = rows.map(({ page, cells, note }) => [...cells, groups.get(page) ?? null, note]);
  const pairs = links.map(({ a, b, similarity }) => [a, b, similarity]);
  const summary: ImportSummary = {
    pages: rows.length - damaged.length,
    ...counts,
    refused: inOrder(refused),
    skipped: inOrder(skipped),
    damaged,
    groups: new Set(groups.values()).size,
    shards,
  };
  await writeAtomically(join(out, "index.csv"), writeTable(columns, table));
  const grouped = found.map((source) => ({
    ...source,
    independenceGroup: groups.get(source.id) ?? source.id,
  }));
  await writeAtomically(join(out, "sources.csv"), sourcesTable(grouped));
  await writeAtomically(join(out, "copies.csv"), writeTable(["a", "b", "similarity"], pairs));
  await writeAtomically(join(out, "import.json"), `${JSON.stringify({ sources, summary }, null, 2)}\n`);
  return summary;
}

function cellsOf(page: ImportedPage, shard: number): Row {
  const { id, source, record, address, archived, outcome, reason, document } = page;
  const properties = new Map(document?.properties);
  const said = ["date", "author", "language"].map((name) => properties.get(name) ?? null);
  const characters = document?.passages.at(-1)?.end ?? (document ? 0 : null);
  return [
    id,
    source,
    record,
    address,
    archived,
    outcome,
    reason,
    document?.title ?? null,
    ...said,
    characters,
    shard,
  ];
}

function add(counts: Map<string, number>, reason: string, count: number): void {
  counts.set(reason, (counts.get(reason) ?? 0) + count);
}

/** Reasons are words of ours, so that they may be keys. */
const inOrder = (counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
