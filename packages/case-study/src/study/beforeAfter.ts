import { type Limit, limitsOfOneCase } from "@commonweal/collaboration-metrics";
import type { CaseFolder } from "../folder/CaseFolder.ts";

/** What the case can say of performance before and after. */
export interface BeforeAfter {
  /** Never there: a case folder names no series as a measure of how well the community was governed. */
  readonly performance: null;
  /** Names of the case's series: context, not performance. */
  readonly context: readonly string[];
  /** Stretches of emergency without a normal period within. */
  readonly crises: number;
  readonly limits: readonly Limit[];
}

/** Says what one community's before and after cannot show; nothing is estimated where no performance series exists. O(periods). */
export function beforeAfter({ definition, series }: Pick<CaseFolder, "definition" | "series">): BeforeAfter {
  const { periods } = definition;
  const crises = periods.filter(
    ({ regime }, index) => regime === "emergency" && periods[index - 1]?.regime !== "emergency",
  ).length;
  return {
    performance: null,
    context: [...series.keys()],
    crises,
    limits: limitsOfOneCase({ treated: 1, donors: 0, crises }),
  };
}
