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
    if (error instanceof TypeError && error.message.includes("encoded data")) {
      issues.push({
        file,
        line: null,
        column: null,
        message: "found bytes that are not utf-8; expected utf-8",
      });
      return null;
    }
    throw error;
  }
}

/** Takes the place and the full stop off a reader's message: the issue names the place itself. */
function sentence(message: string): string {
  const bare = message.replace(/^Line \d+(?:, [\w ]+)?: /, "").replace(/\.$/s, "");
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}
