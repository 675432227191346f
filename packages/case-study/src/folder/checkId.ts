import type { CaseIssue } from "../errors.ts";
import { found } from "./found.ts";
import { Id } from "./Id.ts";

/** Checks that the id of a table's row keeps the rule for ids. */
export function checkId(file: string, line: number | null, id: string, issues: CaseIssue[]): void {
  const result = Id.safeParse(id);
  if (result.success) return;
  const message = `found ${found(id, [])}; ${result.error.issues[0]?.message}`;
  issues.push({ file, line, column: "id", message });
}
