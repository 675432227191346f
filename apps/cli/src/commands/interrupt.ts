import { basename } from "node:path";
import { type Command, Option } from "commander";
import { errorsOption } from "../series/errorsOption.ts";
import type { Interruption } from "../series/Interruption.ts";
import { interrupted } from "../series/interrupted.ts";
import { interruptionText } from "../series/interruptionText.ts";
import { readSeriesTable } from "../series/readSeriesTable.ts";
import { writeInterruptFigures } from "../series/writeInterruptFigures.ts";
import type { Context } from "../terminal/Context.ts";
import { commaList } from "../terminal/commaList.ts";
import { wholeNumber } from "../terminal/wholeNumber.ts";

interface InterruptOptions {
  readonly at: string;
  readonly column?: string;
  readonly dateColumn?: string;
  readonly model: Interruption["model"];
  readonly errors: Interruption["errors"];
  readonly period: number;
  readonly definitionChange?: readonly string[];
  readonly donors?: readonly string[];
  readonly encoding?: string;
  readonly figures?: string;
  readonly lang: "en" | "zh";
  readonly json?: true;
}

const help = `
Examples:
  $ commonweal interrupt cases/baibuting/series/population.csv --at 2020-01-23
  $ commonweal interrupt visits.csv --at 2020-01-23 --period 12 --figures out/figures
  $ commonweal interrupt panel.csv --at 24 --column ours --donors north,south,east --json

The file has a header. Dates (2019, 2019-12 or 2019-12-08) stand in the column date, values in the column value, unless
--date-column and --column say otherwise; a column unit names the unit. Where the column definition changes its words, the
entries after are counted otherwise: they get a step of their own that is never read as an effect.`;

/** Adds `commonweal interrupt`. */
export function addInterrupt(program: Command, { terminal, signal }: Context): void {
  program
    .command("interrupt")
    .summary("a series before and after an event: segmented regression, placebo dates, breaks")
    .description(
      "Compares a series before and after an event: regression with a change of level and trend, the same at placebo dates, breaks that are found without being told the event, and with donors a synthetic control and differences in differences. Nothing is filled in, and what one case cannot show is said.",
    )
    .argument("<series>", "CSV file with a header")
    .requiredOption("--at <date|index>", "the event: a date, or the first entry after it, counted from 0")
    .option("--column <name>", "column of values (default: value)")
    .option("--date-column <name>", "column of dates (default: date)")
    .addOption(
      new Option("--model <name>", "changes of level and trend, or two means")
        .choices(["segmented", "level"])
        .default("segmented"),
    )
    .option("--errors <name>", "ar1, independent or newey-west:LAG", errorsOption, "ar1" as const)
    .option("--period <n>", "entries in a full turn of the seasons, such as 12", wholeNumber(1, 10_000), 1)
    .option("--definition-change <dates>", "dates or indices from which something else is counted", commaList)
    .option("--donors <columns>", "columns of the same file: communities without the event", commaList)
    .option("--encoding <name>", "encoding of the file, such as gb18030 (default: utf-8)")
    .option("--figures <dir>", "also draw the series, as SVG")
    .addOption(new Option("--lang <language>", "language of the figures").choices(["en", "zh"]).default("en"))
    .option("--json", "print one JSON document")
    .addHelpText("after", help)
    .action(async (path: string, options: InterruptOptions) => {
      const { at, model, errors, period, definitionChange = [], figures, lang, json } = options;
      const table = await readSeriesTable(path, options);
      signal.throwIfAborted();
      const found = interrupted(basename(path), table, { at, model, errors, period, definitionChange });
      if (figures !== undefined) await writeInterruptFigures(figures, found, table.dateColumn !== null, lang);
      terminal.stdout.write(json ? `${JSON.stringify(found)}\n` : interruptionText(found));
    });
}
