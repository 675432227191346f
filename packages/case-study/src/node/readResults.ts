import { join } from "node:path";
import { readWholeFile } from "@commonweal/evidence/node";
import type * as z from "zod";
import { CaseStudyError } from "../errors.ts";

/** A study of a large case writes some 10 MB. */
const mostBytes = 2 ** 28;
const expected = "expected the results.json of a finished study";

/**
 * Reads from the results of a study what a schema asks for.
 *
 * @throws {CaseStudyError} `invalid-output` where the folder holds no such file, or one of another shape.
 */
export async function readResults<Value>(out: string, schema: z.ZodType<Value>): Promise<Value> {
  const file = await readWholeFile(join(out, "results.json"), mostBytes).catch((error: unknown) => {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!missing) throw error;
    throw new CaseStudyError("invalid-output", `found no results.json in the folder; ${expected}`);
  });
  if (file.kind !== "file") {
    const found = file.kind === "too large" ? `of ${file.size} bytes` : "that is no file";
    throw new CaseStudyError("invalid-output", `found a results.json ${found}; ${expected}`);
  }
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder().decode(file.bytes));
  } catch {
    throw new CaseStudyError("invalid-output", `found a results.json that is not JSON; ${expected}`);
  }
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const { issues } = result.error;
  const message = `found a results.json with ${issues.length} places of another shape; ${expected}`;
  throw new CaseStudyError("invalid-output", message, issues[0]?.path ?? []);
}
