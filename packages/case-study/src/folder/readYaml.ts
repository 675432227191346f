import { decodeText } from "@commonweal/actor-network";
import { CORE_SCHEMA, constructFromEvents, type Event, parseEvents, YAMLException } from "js-yaml";
import type * as z from "zod";
import type { CaseIssue } from "../errors.ts";
import { expected } from "./expected.ts";
import { found } from "./found.ts";
import { protoKeys } from "./protoKeys.ts";
import { type YamlPlace, yamlPlace } from "./yamlPlace.ts";

const issueLimit = 100;
const maxDepth = 64;
const noMeaning = "found a key that has no meaning here; expected only those of the documentation";
const plainYaml = "spaces for indentation, no alias, no merge, no key twice";

/** A YAML file that keeps its schema, and where each of its values stands. */
export interface YamlFile<Value> {
  readonly value: Value;
  readonly at: YamlPlace;
}

/** The parts of a broken rule in words; a key too many is an issue of its own place. */
function described(
  issue: z.core.$ZodIssue,
  document: unknown,
): { path: readonly PropertyKey[]; text: string }[] {
  if (issue.code === "unrecognized_keys" || issue.code === "invalid_key") {
    const keys = issue.code === "unrecognized_keys" ? issue.keys : issue.path.slice(-1).map(String);
    const base = issue.code === "unrecognized_keys" ? issue.path : issue.path.slice(0, -1);
    return keys.map((key) => ({ path: [...base, key], text: noMeaning }));
  }
  const what = found(document, issue.path);
  return [{ path: issue.path, text: `found ${what}; expected ${expected(issue.message, what)}` }];
}

/**
 * Reads one YAML file of a case against its schema. Adds what is wrong to `issues` and gives `null` then.
 *
 * Core schema, no aliases, no merges, at most 64 levels; a key named twice is an error.
 */
export function readYaml<Value>(
  file: string,
  bytes: Uint8Array,
  schema: z.ZodType<Value>,
  issues: CaseIssue[],
): YamlFile<Value> | null {
  const text = decodeText(bytes);
  let events: Event[];
  let documents: unknown[];
  try {
    events = parseEvents(text, { maxDepth });
    documents = constructFromEvents(events, {
      source: text,
      schema: CORE_SCHEMA,
      maxAliases: 0,
      maxTotalMergeKeys: 0,
    });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line, column } = error.mark ?? { line: 0, column: 0 };
    const message = `found a fault in the YAML (${error.reason}); expected ${plainYaml}`;
    issues.push({ file, line: line + 1, column: `character ${column + 1}`, message });
    return null;
  }
  if (documents.length !== 1) {
    const message = `found ${documents.length} documents; expected one`;
    issues.push({ file, line: 1, column: null, message });
    return null;
  }
  const at = yamlPlace(file, text, events);
  const hidden = protoKeys(documents[0]);
  if (hidden.length > 0) {
    issues.push(...hidden.slice(0, issueLimit).map((path) => at(path, noMeaning)));
    return null;
  }
  const result = schema.safeParse(documents[0]);
  if (result.success) return { value: result.data, at };
  for (const issue of result.error.issues.slice(0, issueLimit)) {
    for (const { path, text } of described(issue, documents[0])) issues.push(at(path, text));
  }
  return null;
}
