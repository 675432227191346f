import type { EnsembleStage } from "../study/EnsembleRunner.ts";

/** Told how many rows of the stage that is on are done, of how many. */
export type StageProgress = (stage: EnsembleStage, done: number, total: number) => void;

/**
 * Adds up the ensembles of each stage, so that progress goes once through a stage, from none to all; a stage of which less
 * follows than was announced ends when the next begins.
 */
export function stageProgress(onProgress: StageProgress | undefined) {
  let on: { stage: EnsembleStage; done: number; total: number } | null = null;
  const end = () => {
    if (on !== null && on.done < on.total) onProgress?.(on.stage, on.done, on.done);
    on = null;
  };
  return {
    /** Begins the next ensemble; gives what is told of its rows. */
    begin(stage: EnsembleStage, rowsToCome: number): (done: number, total: number) => void {
      if (on?.stage !== stage) end();
      const before = on?.done ?? 0;
      return (done, total) => {
        on = { stage, done: before + done, total: before + total + rowsToCome };
        onProgress?.(stage, on.done, on.total);
      };
    },
    end,
  };
}
