import { openEnsembleThreads, runEnsembleInWorkers } from "@commonweal/experiments/node";
import { permutation, stream } from "@commonweal/numerics";
import { scenarioModelAt } from "./computedStudy.ts";
import { blockChecksums, blockRows, type EnsembleRecord } from "./ensembleRecorder.ts";

/** Rows of one ensemble of a study, `from` to `to` − 1. */
export interface EnsembleRows {
  /** Which ensemble, from 0 in the order of `ensembles.json`. */
  readonly ensemble: number;
  readonly from: number;
  readonly to: number;
}

export interface RecomputedBlocksOptions {
  /** Share of each ensemble's blocks that are run again, from 0 to 1; at least one block where it is above 0. */
  readonly recompute: number;
  /** Chooses them. */
  readonly seed: number;
  readonly workers: number;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Chooses blocks of every ensemble whose setup is kept; the same for the same share and seed. O(blocks). */
export function sampledBlocks(
  records: readonly Pick<EnsembleRecord, "rows" | "blocks" | "setup">[],
  { recompute, seed }: Pick<RecomputedBlocksOptions, "recompute" | "seed">,
): readonly EnsembleRows[] {
  return records.flatMap(({ rows, blocks, setup }, ensemble) => {
    if (setup === null) return [];
    const order = permutation(
      stream({ root: seed, purpose: `blocks of ensemble ${ensemble}` }),
      blocks.length,
    );
    return [...order.subarray(0, Math.ceil(recompute * blocks.length))]
      .sort((a, b) => a - b)
      .map((block) => ({
        ...{ ensemble, from: block * blockRows },
        to: Math.min(rows, (block + 1) * blockRows),
      }));
  });
}

/** Runs a sample of the rows of a study's ensembles again and compares their checksums. O(rows that are run again). */
export async function recomputedBlocks(
  records: readonly EnsembleRecord[],
  options: RecomputedBlocksOptions,
): Promise<{ readonly recomputed: readonly EnsembleRows[]; readonly different: readonly EnsembleRows[] }> {
  const { workers, onProgress, signal } = options;
  const recomputed = sampledBlocks(records, options);
  const different: EnsembleRows[] = [];
  const threads = openEnsembleThreads();
  try {
    for (const [place, rows] of recomputed.entries()) {
      const { design, setup, blocks, outputs } = records[rows.ensemble] as EnsembleRecord;
      if (setup === null) continue;
      const table = await runEnsembleInWorkers({
        ...{ design, workers, threads, range: { from: rows.from, to: rows.to } },
        model: { ...scenarioModelAt(), setup: { ...setup, engine: "wasm" } },
        ...(signal ? { signal } : {}),
      });
      const same =
        table.outputs.length === outputs && blockChecksums(table)[0] === blocks[rows.from / blockRows];
      if (!same) different.push(rows);
      onProgress?.(place + 1, recomputed.length);
    }
  } finally {
    await threads.close();
  }
  return { recomputed, different };
}
