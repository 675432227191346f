import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DesignSpec } from "@commonweal/experiments";
import { ScenarioSetup } from "@commonweal/path-dependence";
import * as z from "zod";
import { CaseStudyError } from "../errors.ts";
import { blockRows, type EnsembleRecord } from "./ensembleRecorder.ts";

const Records = z.object({
  schema: z.literal("commonweal-ensembles/1"),
  ensembles: z.array(
    z
      .object({
        design: DesignSpec,
        setup: ScenarioSetup.nullable(),
        rows: z.int().min(1),
        outputs: z.int().min(1),
        blockRows: z.literal(blockRows),
        blocks: z.array(z.string()),
      })
      .refine(({ rows, blocks }) => blocks.length === Math.ceil(rows / blockRows)),
  ),
});

/** Reads the records of a study's ensembles; none where the study kept none. */
export async function readEnsembleRecords(out: string): Promise<readonly EnsembleRecord[]> {
  const text = await readFile(join(out, "ensembles.json"), "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return [];
  try {
    return Records.parse(JSON.parse(text)).ensembles;
  } catch {
    const message = "found an ensembles.json of another shape; expected that of a finished study";
    throw new CaseStudyError("invalid-output", message);
  }
}
