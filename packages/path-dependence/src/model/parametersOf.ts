import { PathDependenceError } from "../errors.ts";
import { Parameters } from "./Parameters.ts";

/** Checks parameters against the table's limits and the sum of power. Throws `invalid-parameters` naming the first fault. */
export function parametersOf(value: unknown): Parameters {
  const result = Parameters.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path ?? [];
  const message = `Parameter ${path.map(String).join(".") || "object"}: ${issue?.message}`;
  throw new PathDependenceError("invalid-parameters", message, path);
}
