import { type ImportSummary, importPages, simplifiedFolder } from "@commonweal/evidence/node";
import type { Command } from "commander";
import { kindOfPath } from "../networks/kindOfPath.ts";
import type { Context } from "../terminal/Context.ts";
import { counted } from "../terminal/counted.ts";

const list = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([reason, count]) => `${count} ${reason}`)
    .join(", ") || "none";

function text(summary: ImportSummary, out: string): string {
  const { pages, kept, merged, withoutText, refused, skipped, damaged, groups } = summary;
  return [
    `${counted(pages, "document")}: ${kept} kept, ${merged} merged with an earlier one of the same bytes, ${pages - kept - merged} refused.`,
    `  without text       ${withoutText}`,
    `  independent groups ${groups} (near-copies are in one)`,
    `  refused            ${list(refused)}`,
    `  passed over        ${list(skipped)}`,
    ...damaged.map(
      ({ source, record, reason }) =>
        `  Source ${source} is damaged at record ${record} (${reason}); what comes after was not read.`,
    ),
    `${out} holds the texts, index.csv with what became of each, copies.csv, and sources.csv: sources of a case, near-copies in one group.`,
    `Next: \`commonweal convert ${out} project.qdpx\` to code them in another program, or \`commonweal tables ${out} --words --out tables\`.`,
    "",
  ].join("\n");
}

/** Adds `commonweal import`. */
export function addImport(program: Command, { terminal, signal }: Context): void {
  program
    .command("import")
    .summary("read documents, saved web pages and archives, with an index and groups of copies")
    .description(
      "Reads documents (plain text, Markdown, Word, transcripts, tables of posts, saved pages, web archives in WARC) and writes their texts as JSON lines, an index with what became of every file, which are near-copies of one another, and sources.csv for a case. Nothing is fetched. Stopped or killed, the same command goes on where it was.",
    )
    .argument("<documents...>", "folders, files, or web archives")
    .requiredOption("--out <dir>", "folder to write to: missing, empty, or with the same import unfinished")
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      "\nExample:\n  $ commonweal import interviews saved-pages crawl.warc.gz --out documents",
    )
    .action(async (paths: string[], { out, json }: { readonly out: string; readonly json?: true }) => {
      for (const path of paths) await kindOfPath(path);
      const isLive = terminal.stderr.isTTY === true && terminal.env.TERM !== "dumb";
      const onProgress = (pages: number) =>
        terminal.stderr.write(isLive ? `\rdocuments ${pages}` : `documents ${pages}\n`);
      const summary = await importPages({ paths, out, onProgress, signal, fold: await simplifiedFolder() });
      if (isLive) terminal.stderr.write("\n");
      terminal.stdout.write(json ? `${JSON.stringify(summary)}\n` : text(summary, out));
    });
}
