import type { CaseIssue } from "../errors.ts";
import { found } from "./found.ts";
import { Id } from "./Id.ts";

/** Checks that the id of a table's row keeps the rule for ids; `say` tells what was found. */
export function checkId(
  file: string,
  { line, id }: { readonly line: number | null; readonly id: string },
  issues: CaseIssue[],
  say: (id: string) => string = (text) => found(text, []),
): void {
  const result = Id.safeParse(id);
  if (result.success) return;
  const message = `found ${say(id)}; ${result.error.issues[0]?.message}`;
  issues.push({ file, line, column: "id", message });
}
