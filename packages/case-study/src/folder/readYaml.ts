import { decodeText } from "@commonweal/actor-network";
import { CORE_SCHEMA, constructFromEvents, parseEvents, YAMLException } from "js-yaml";
import type * as z from "zod";
import type { CaseIssue } from "../errors.ts";
import { found } from "./found.ts";
import { pathKey, yamlLines } from "./yamlLines.ts";

const issueLimit = 100;

const dotted = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : `${text}${text && "."}${String(part)}`),
    "",
  );

const expectation = (message: string): string =>
  message
    .replace(/^(?:Invalid|Too|Unrecognized)[^:]*: /, "")
    .replace(/, received .*$/s, "")
    .replace(/^expected /, "");

/** The parts of a broken rule in words; a key too many is an issue of its own place. */
function described(
  issue: z.core.$ZodIssue,
  value: unknown,
): { path: readonly PropertyKey[]; text: string }[] {
  if (issue.code === "unrecognized_keys" || issue.code === "invalid_key") {
    const keys = issue.code === "unrecognized_keys" ? issue.keys : issue.path.slice(-1).map(String);
    const base = issue.code === "unrecognized_keys" ? issue.path : issue.path.slice(0, -1);
    return keys.map((key) => ({
      path: [...base, key],
      text: "found a key that has no meaning here; expected only those of the documentation",
    }));
  }
  return [
    { path: issue.path, text: `found ${found(value, issue.path)}; expected ${expectation(issue.message)}` },
  ];
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
): Value | null {
  const text = decodeText(bytes);
  try {
    const events = parseEvents(text, { maxDepth: 64 });
    const documents = constructFromEvents(events, {
      source: text,
      schema: CORE_SCHEMA,
      maxAliases: 0,
      maxTotalMergeKeys: 0,
    });
    if (documents.length !== 1) {
      const message = `found ${documents.length} documents; expected one`;
      issues.push({ file, line: 1, column: null, message });
      return null;
    }
    const result = schema.safeParse(documents[0]);
    if (result.success) return result.data;
    const lines = yamlLines(text, events);
    const lineOf = (path: readonly PropertyKey[]): number | null =>
      path.length === 0 ? 1 : (lines.get(pathKey(path)) ?? lineOf(path.slice(0, -1)));
    for (const { path, text: message } of result.error.issues
      .slice(0, issueLimit)
      .flatMap((issue) => described(issue, documents[0]))) {
      issues.push({ file, line: lineOf(path), column: dotted(path) || null, message });
    }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line, column } = error.mark ?? { line: 0, column: 0 };
    const message = `found ${error.reason}; expected YAML without aliases, merges or keys named twice`;
    issues.push({ file, line: line + 1, column: `character ${column + 1}`, message });
  }
  return null;
}
