import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { DesignSpec, ResultTable } from "@commonweal/experiments";
import type { ScenarioSetup } from "@commonweal/path-dependence";
import type { EnsembleRunner } from "../study/EnsembleRunner.ts";

/** Rows that share one checksum: few enough to run again in a moment, enough to keep the list short. */
export const blockRows = 64;

/** What a study keeps of an ensemble: how to run it again, and checksums of its rows. */
export interface EnsembleRecord {
  readonly design: DesignSpec;
  /** The model's setup; `null` where it is too large or no plain JSON: its rows are run again with the whole study only. */
  readonly setup: ScenarioSetup | null;
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

/** Letters of a setup that is kept. */
const longestSetup = 100_000;

/** A setup as JSON gives it back, if that is the same; the networks of agents would outweigh all else. */
function keptSetup(setup: Parameters<EnsembleRunner>[1]): EnsembleRecord["setup"] {
  if ("network" in setup) return null;
  const text = JSON.stringify(setup);
  if (text.length > longestSetup) return null;
  const kept: unknown = JSON.parse(text);
  return isDeepStrictEqual(kept, setup) ? setup : null;
}

/** Wraps what runs a study's ensembles so that a record of each is kept, in the order in which they were asked for. */
export function ensembleRecorder(run: EnsembleRunner) {
  const records: (EnsembleRecord | undefined)[] = [];
  const runEnsemble: EnsembleRunner = async (...asked) => {
    const [design, setup] = asked;
    const place = records.push(undefined) - 1;
    const table = await run(...asked);
    records[place] = {
      ...{ design, setup: keptSetup(setup), rows: table.rows, outputs: table.outputs.length },
      ...{ blockRows, blocks: blockChecksums(table) },
    };
    return table;
  };
  return { runEnsemble, records: () => records.filter((record) => record !== undefined) };
}
