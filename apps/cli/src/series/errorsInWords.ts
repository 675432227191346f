import type { Interruption } from "./Interruption.ts";

/** Says what was assumed of the errors. */
export function errorsInWords(errors: Interruption["errors"]): string {
  if (errors === "ar1") return "each hangs on the one before (AR(1), Prais–Winsten)";
  if (errors === "independent") return "independent (least squares)";
  return `least squares with Newey–West standard errors, lag ${errors.neweyWest}`;
}
