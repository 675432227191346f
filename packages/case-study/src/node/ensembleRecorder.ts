import { createHash } from "node:crypto";
import type { DesignSpec, ResultTable } from "@commonweal/experiments";
import type { ScenarioSetup } from "@commonweal/path-dependence";
import type { EnsembleRunner } from "../study/EnsembleRunner.ts";

/** Rows that share one checksum: few enough to run again in a moment, enough to keep the list short. */
export const blockRows = 64;

/** What a study keeps of an ensemble: how to run it again, and checksums of its rows. */
export interface EnsembleRecord {
  readonly design: DesignSpec;
  readonly setup: ScenarioSetup;
  readonly rows: number;
  /** Numbers in a row. */
  readonly outputs: number;
  readonly blockRows: number;
  /** SHA-256 of every `blockRows` rows in turn, as 64-bit floating-point numbers with the low byte first. */
  readonly blocks: readonly string[];
}

/** Gives the checksums of a table's rows, a block each. O(rows × outputs). */
export function blockChecksums({ values, outputs, rows }: ResultTable): readonly string[] {
  const width = outputs.length;
  return Array.from({ length: Math.ceil(rows / blockRows) }, (_, block) => {
    const part = values.subarray(block * blockRows * width, Math.min(rows, (block + 1) * blockRows) * width);
    const bytes = new DataView(new ArrayBuffer(part.byteLength));
    part.forEach((value, place) => {
      bytes.setFloat64(place * 8, value, true);
    });
    return createHash("sha256").update(bytes).digest("hex");
  });
}

/**
 * Wraps what runs a study's ensembles so that a record of each is kept, in the order in which they were asked for.
 *
 * Those of agents leave none: their networks would outweigh the rest, and they are checked where a study is run again.
 */
export function ensembleRecorder(run: EnsembleRunner) {
  const records: (EnsembleRecord | undefined)[] = [];
  const runEnsemble: EnsembleRunner = async (design, setup, stage) => {
    if ("network" in setup) return run(design, setup, stage);
    const place = records.push(undefined) - 1;
    const table = await run(design, setup, stage);
    records[place] = {
      ...{ design, setup, rows: table.rows, outputs: table.outputs.length },
      ...{ blockRows, blocks: blockChecksums(table) },
    };
    return table;
  };
  return { runEnsemble, records: () => records.filter((record) => record !== undefined) };
}
