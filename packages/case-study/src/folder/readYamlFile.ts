import type * as z from "zod";
import type { CaseIssue } from "../errors.ts";
import { caseError } from "./caseError.ts";
import { readYaml } from "./readYaml.ts";

/**
 * Reads one YAML or JSON file against a schema, by the rules of a case folder's own files.
 *
 * Core schema, no aliases, no merges, at most 64 levels; a key named twice is an error. `file` only names it in messages.
 *
 * O(bytes).
 *
 * @example
 * const bytes = new TextEncoder().encode("parameters: {}");
 * readYamlFile("model.yaml", bytes, CaseModel); // => { parameters: {} }
 * @throws {CaseStudyError} `invalid-case`; `issues` names line and place of everything at fault.
 */
export function readYamlFile<Value>(file: string, bytes: Uint8Array, schema: z.ZodType<Value>): Value {
  const issues: CaseIssue[] = [];
  const read = readYaml(file, bytes, schema, issues);
  if (read === null) throw caseError(issues);
  return read.value;
}
