import { PathDependenceError } from "../errors.ts";

/** Throws `invalid-parameters` unless the rule holds; says what was found and what was expected. */
export function demand(
  holds: boolean,
  name: string,
  found: unknown,
  expected: string,
  path: readonly PropertyKey[] = [name],
): asserts holds {
  if (holds) return;
  throw new PathDependenceError(
    "invalid-parameters",
    `Found ${name} = ${String(found)}; expected ${expected}.`,
    path,
  );
}
