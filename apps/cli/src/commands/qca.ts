import { type Command, Option } from "commander";
import { analysed } from "../configurations/analysed.ts";
import { type NamedNumbers, namedNumbers } from "../configurations/namedNumbers.ts";
import { qcaJson } from "../configurations/qcaJson.ts";
import { qcaText } from "../configurations/qcaText.ts";
import { readCaseTable } from "../configurations/readCaseTable.ts";
import { shareOption } from "../configurations/shareOption.ts";
import { writeQcaFigures } from "../configurations/writeQcaFigures.ts";
import { writeQcaTables } from "../configurations/writeQcaTables.ts";
import type { Context } from "../terminal/Context.ts";
import { commaList } from "../terminal/commaList.ts";
import { wholeNumber } from "../terminal/wholeNumber.ts";

interface QcaOptions {
  readonly outcome: string;
  readonly conditions: readonly string[];
  readonly cut: number;
  readonly priCut: number;
  readonly nCut: number;
  readonly expect?: readonly string[];
  readonly calibrate?: NamedNumbers;
  readonly thresholds?: NamedNumbers;
  readonly caseColumn?: string;
  readonly encoding?: string;
  readonly maxModels: number;
  readonly searchLimit: number;
  readonly robust?: true;
  readonly out?: string;
  readonly lang: "en" | "zh";
  readonly json?: true;
}

const help = `
Examples:
  $ commonweal qca examples/lipset.csv --outcome SURV --conditions DEV,URB,LIT,IND,STB --cut 0.8
  $ commonweal qca examples/lipset.csv --outcome "~SURV" --conditions DEV,LIT,STB --cut 0.8 --expect "~DEV,~STB" --json
  $ commonweal qca raw.csv --outcome SURV --conditions DEV,URB --calibrate DEV=300,550,900 --thresholds URB=50 --cut 0.8

The file has a header and a case a line. A column holds memberships from 0 to 1, or levels 0, 1, 2, … of a multi-value
condition, unless --calibrate or --thresholds makes them of measured values. A case with a missing value is left out and told.
An outcome is a column, its absence as in "~SURV", or a level as in "PB[1]".`;

/** Adds `commonweal qca`. */
export function addQca(program: Command, { terminal, signal }: Context): void {
  program
    .command("qca")
    .summary("which combinations of conditions go with an outcome: truth table and solutions")
    .description(
      "Qualitative comparative analysis of crisp, multi-value and fuzzy sets: truth table, conservative, parsimonious and intermediate solutions with all models of the fewest terms, parameters of fit, cases, necessity. What is ambiguous or not proven is said.",
    )
    .argument("<data>", "CSV file with a header, a case a line")
    .requiredOption("--outcome <name>", "column of the outcome")
    .requiredOption("--conditions <names>", "columns of the conditions, with commas between them", commaList)
    .option("--cut <share>", "least inclusion of an explained row", shareOption, 1)
    .option("--n-cut <n>", "least number of cases of a row", wholeNumber(1, 1_000_000), 1)
    .option("--pri-cut <share>", "least PRI of an explained row", shareOption, 0)
    .option(
      "--expect <levels>",
      "directional expectations, such as DEV,~URB,IND[2]: also the intermediate solution",
      commaList,
    )
    .option(
      "--calibrate <name=out,crossover,in>",
      "calibrate a column by three anchors; may be given again",
      namedNumbers(3, 3),
    )
    .option(
      "--thresholds <name=t,t,…>",
      "make a column crisp, or multi-value by several thresholds; may be given again",
      namedNumbers(1, 20),
    )
    .option("--case-column <name>", "column that names the cases (default: case, id or the first of words)")
    .option("--encoding <name>", "encoding of the file, such as gb18030 (default: utf-8)")
    .option("--max-models <n>", "models to list of each solution", wholeNumber(1, 1000), 10)
    .option(
      "--search-limit <steps>",
      "steps of search before the best model met is taken",
      wholeNumber(1, 1e12),
      20_000_000,
    )
    .option("--robust", "also the ranges of the cuts over which the solutions stay the same")
    .option("--out <dir>", "also write tables as CSV and figures as SVG")
    .addOption(new Option("--lang <language>", "language of the figures").choices(["en", "zh"]).default("en"))
    .option("--json", "print one JSON document")
    .addHelpText("after", help)
    .action(async (path: string, options: QcaOptions) => {
      const { cut, priCut, nCut, maxModels, searchLimit, out, json } = options;
      const cases = await readCaseTable(path, options);
      signal.throwIfAborted();
      const cuts = { inclusionCut: cut, priCut, nCut };
      const robust = options.robust === true;
      const found = analysed(cases, { cuts, expectations: options.expect, maxModels, searchLimit, robust });
      signal.throwIfAborted();
      if (out !== undefined) {
        await writeQcaTables(out, found);
        await writeQcaFigures(out, found, options.lang);
      }
      terminal.stdout.write(json ? `${JSON.stringify(qcaJson(found))}\n` : qcaText(found));
    });
}
