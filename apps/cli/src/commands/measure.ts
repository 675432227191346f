import { type Measured, measure } from "@commonweal/actor-network";
import { type Command, Option } from "commander";
import { isOwnWeight } from "../networks/isOwnWeight.ts";
import { type LoadedNetwork, loadNetwork } from "../networks/loadNetwork.ts";
import { measureInputOf } from "../networks/measureInputOf.ts";
import { pooledNotes } from "../networks/pooledNotes.ts";
import { splitPeriod } from "../networks/splitPeriod.ts";
import type { Context } from "../terminal/Context.ts";
import { commaList } from "../terminal/commaList.ts";
import { measureCsv } from "./measureCsv.ts";
import { measureText } from "./measureText.ts";
import { perActorMeasures } from "./perActorMeasures.ts";
import { writeMeasureFigures } from "./writeMeasureFigures.ts";

interface MeasureOptions {
  readonly period?: string;
  readonly relations?: readonly string[];
  readonly weight?: string;
  readonly weightMeans?: "strength" | "distance";
  readonly group?: string;
  readonly measures: readonly string[];
  readonly from?: string;
  readonly encoding?: string;
  readonly figures?: string;
  readonly csv?: true;
  readonly json?: true;
}

/** What the reader noted and what the command line leaves unsaid, before what the measures note. */
function warningsOf(loaded: LoadedNetwork, options: MeasureOptions): string[] {
  const { network, report } = loaded;
  const { weightMeans } = options;
  const weight = isOwnWeight(network, options.weight) ? undefined : options.weight;
  const isUnsaid = weightMeans === undefined && (weight !== undefined || network.weightMeans === null);
  const unsaid = "Nothing says what the weights are; --weight-means strength or distance does.";
  const notes = loaded.format === "case" ? [] : pooledNotes(network);
  return [
    ...report.warnings,
    ...notes,
    ...((network.weighted || weight !== undefined) && isUnsaid ? [unsaid] : []),
  ];
}

/** Adds `commonweal measure`. */
export function addMeasure(program: Command, { terminal }: Context): void {
  program
    .command("measure")
    .summary("measure a network: centrality, cohesion, brokerage and more")
    .description(
      "Reads a network from a file of any format, or from a case folder, and takes measures by their ids. What a measure does with direction, weights and actors out of reach is part of its id.",
    )
    .argument("<network>", "file of a network, or case folder, also with @period")
    .option("--measures <ids>", "ids with commas between them, or all", commaList, ["all"])
    .option("--period <id>", "of a case folder: one period (default: ties of all periods, pooled)")
    .option(
      "--relations <ids>",
      "relations (layers) to keep, with commas between them (default: all)",
      commaList,
    )
    .option("--weight <attribute>", "attribute of ties to take as their weight (default: the file's own)")
    .addOption(new Option("--weight-means <meaning>", "what weights are").choices(["strength", "distance"]))
    .option("--group <attribute>", "attribute of actors whose values are the groups")
    .option("--from <format>", "format of the file (default: told by what it holds)")
    .option("--encoding <name>", "encoding of the file, such as gb18030 (default: utf-8)")
    .option(
      "--figures <dir>",
      "also draw the network, the measures per actor and the mixing of groups, as SVG",
    )
    .addOption(new Option("--csv", "print the measures per actor as a CSV table").conflicts("json"))
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      "\nExample:\n  $ commonweal measure cases/baibuting --period normal --measures degree.total,betweenness.normalized,eiIndex",
    )
    .action(async (path: string, options: MeasureOptions) => {
      const { period, relations, from: format, encoding, measures: ids } = options;
      const source = period === undefined ? await splitPeriod(path) : { path, period };
      const loaded = await loadNetwork({ ...source, relations, format, encoding });
      const { network } = loaded;
      const input = measureInputOf(network, options);
      const found = measure(input, ids.length === 1 && ids[0] === "all" ? "all" : ids);
      const measured: Measured = { ...found, warnings: [...warningsOf(loaded, options), ...found.warnings] };
      if (options.figures !== undefined) await writeMeasureFigures(options.figures, network, input, measured);
      if (options.json) {
        terminal.stdout.write(`${JSON.stringify({ actors: network.ids, ...measured })}\n`);
      } else if (options.csv) {
        terminal.writeTable(measureCsv(network, measured));
        const columns = new Set(perActorMeasures(measured).map(({ id }) => id));
        const left = Object.keys(measured.measures).filter((id) => !columns.has(id));
        if (left.length > 0)
          terminal.stderr.write(`Note: no column, since not one number an actor: ${left.join(", ")}.\n`);
        for (const warning of measured.warnings) terminal.stderr.write(`Note: ${warning}\n`);
      } else terminal.stdout.write(measureText(measured, network));
    });
}
