import { ActorNetworkError } from "@commonweal/actor-network";
import { EvidenceError } from "@commonweal/evidence";
import type { CaseIssue } from "../errors.ts";

/** Runs a reader of one file; a rule that the file breaks becomes an issue, and the value `null`. */
export function guarded<Value>(file: string, issues: CaseIssue[], reader: () => Value): Value | null {
  try {
    return reader();
  } catch (error) {
    if (error instanceof ActorNetworkError || error instanceof EvidenceError) {
      const [line, column] = error.path;
      issues.push({
        file,
        line: typeof line === "number" ? line : null,
        column: typeof column === "string" ? column : null,
        message: sentence(error.message),
      });
      return null;
    }
    throw error;
  }
}

/** Takes off a reader's message the place, which the issue names, options that a case folder has not, the full stop. */
function sentence(message: string): string {
  const bare = message
    .replace(/^Line \d+(?:, [\w ]+)?: /, "")
    .replace(/, or (?:the option|a higher limit).*$/s, "")
    .replace(/\.$/, "");
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}
