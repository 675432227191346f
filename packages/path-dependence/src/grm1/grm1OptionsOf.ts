import { PathDependenceError } from "../errors.ts";
import { Grm1Options } from "./Grm1Options.ts";

/** Checks options of GRM-1; throws `invalid-setup` with the path of the fault. */
export function grm1OptionsOf(value: unknown): Grm1Options {
  const result = Grm1Options.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = (issue?.path ?? []).map(String).join(".");
  throw new PathDependenceError(
    "invalid-setup",
    `GRM-1, ${place || "whole"}: ${issue?.message}`,
    issue?.path,
  );
}
