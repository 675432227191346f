export type CaseStudyErrorCode = "invalid-case" | "invalid-target" | "invalid-output" | "invalid-option";

/** One place of a case folder that breaks a rule. */
export interface CaseIssue {
  /** Path inside the case folder. */
  readonly file: string;
  /** Line as an editor counts; `null` where the whole file is meant. */
  readonly line: number | null;
  /** Column of a table, or path inside a YAML file; `null` where the whole line is meant. */
  readonly column: string | null;
  /** What was found; what was expected. */
  readonly message: string;
}

/** Thrown when input breaks a documented rule. Check `code`; the message is for people. */
export class CaseStudyError extends Error {
  override readonly name = "CaseStudyError";
  readonly code: CaseStudyErrorCode;
  readonly path: readonly PropertyKey[];
  /** Every place at fault, for `invalid-case`. */
  readonly issues: readonly CaseIssue[];

  constructor(
    code: CaseStudyErrorCode,
    message: string,
    path: readonly PropertyKey[] = [],
    issues: readonly CaseIssue[] = [],
  ) {
    super(message);
    this.code = code;
    this.path = path;
    this.issues = issues;
  }
}
