import type { XyCase } from "./XyPlotRecord.ts";

export type CaseKind = "typical" | "deviantInDegree" | "deviantInKind" | "uncovered" | "other";

/** Which corner of an XY plot a case stands in; exactly 0.5 is not in. */
export function caseKind({ x, y }: Pick<XyCase, "x" | "y">): CaseKind {
  if (x > 0.5) {
    if (!(y > 0.5)) return "deviantInKind";
    return x > y ? "deviantInDegree" : "typical";
  }
  return y > 0.5 ? "uncovered" : "other";
}
