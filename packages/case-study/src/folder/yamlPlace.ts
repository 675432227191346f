import type { Event } from "js-yaml";
import type { CaseIssue } from "../errors.ts";
import { pathKey, yamlLines } from "./yamlLines.ts";

/** Makes an issue of what stands at a path of a YAML file, on the line of its nearest part that is there. */
export type YamlPlace = (path: readonly PropertyKey[], message: string) => CaseIssue;

const dotted = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : `${text}${text && "."}${String(part)}`),
    "",
  );

/** Finds the lines of one YAML file; they are counted when the first issue asks for them. */
export function yamlPlace(file: string, text: string, events: readonly Event[]): YamlPlace {
  let lines: ReadonlyMap<string, number> | null = null;
  return (path, message) => {
    const known = lines ?? yamlLines(text, events);
    lines = known;
    const lineOf = (part: readonly PropertyKey[]): number =>
      part.length === 0 ? 1 : (known.get(pathKey(part)) ?? lineOf(part.slice(0, -1)));
    return { file, line: lineOf(path), column: dotted(path) || null, message };
  };
}
