import { type ImportSummary, importPages, simplifiedFolder } from "@commonweal/evidence/node";
import type { Command } from "commander";
import { kindOfPath } from "../networks/kindOfPath.ts";
import type { Context } from "../terminal/Context.ts";

const list = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([reason, count]) => `${count} ${reason}`)
    .join(", ") || "none";

function text(summary: ImportSummary, out: string): string {
  const { pages, kept, merged, withoutText, refused, skipped, damaged, groups } = summary;
  return [
    `${pages} pages: ${kept} kept, ${merged} the same as an earlier one.`,
    `  without main text  ${withoutText}`,
    `  independent groups ${groups}`,
    `  refused            ${list(refused)}`,
    `  no pages           ${list(skipped)}`,
    ...damaged.map(
      ({ source, record, reason }) =>
        `  Source ${source} is damaged at record ${record} (${reason}); what comes after was not read.`,
    ),
    `Documents, index.csv and copies.csv are in ${out}.`,
    "",
  ].join("\n");
}

/** Adds `commonweal import`. */
export function addImport(program: Command, { terminal, signal }: Context): void {
  program
    .command("import")
    .summary("read saved web pages and archives into documents, with an index and groups of copies")
    .description(
      "Reads saved pages (files, folders, web archives in WARC) and writes their main texts as JSON lines, an index, and which pages are near-copies of one another. Nothing is fetched. Stopped or killed, the same command goes on where it was.",
    )
    .argument("<pages...>", "web archives, folders of saved pages, or pages")
    .requiredOption("--out <dir>", "folder to write to: missing, empty, or with the same import unfinished")
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  $ commonweal import crawl.warc.gz saved-pages --out pages")
    .action(async (paths: string[], { out, json }: { readonly out: string; readonly json?: true }) => {
      for (const path of paths) await kindOfPath(path);
      const isLive = terminal.stderr.isTTY === true && terminal.env.TERM !== "dumb";
      const onProgress = (pages: number) =>
        terminal.stderr.write(isLive ? `\rpages ${pages}` : `pages ${pages}\n`);
      const summary = await importPages({ paths, out, onProgress, signal, fold: await simplifiedFolder() });
      if (isLive) terminal.stderr.write("\n");
      terminal.stdout.write(json ? `${JSON.stringify(summary)}\n` : text(summary, out));
    });
}
