import { PathDependenceError, type PathDependenceErrorCode } from "../errors.ts";

/** Throws unless a value is one of those known: a misspelt name must not count as one of them. */
export function checkOneOf(
  value: string,
  known: readonly string[],
  name: string,
  code: PathDependenceErrorCode = "invalid-parameters",
): void {
  if (known.includes(value)) return;
  throw new PathDependenceError(code, `Found ${name} = ${value}; expected ${known.join(" or ")}.`, [name]);
}
