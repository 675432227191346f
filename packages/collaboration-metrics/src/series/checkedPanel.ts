import { CollaborationMetricsError } from "../errors.ts";
import { checkedCut, checkedSeries } from "./checkedSeries.ts";
import type { Panel } from "./Panel.ts";

/** Copies the series of a treated unit and its donors: at least one, all as long, with entries on both sides of the event. */
export function checkedPanel({ treated, donors, at }: Panel): {
  readonly own: readonly number[];
  readonly others: readonly (readonly number[])[];
} {
  const own = checkedSeries(treated, "treated");
  if (donors.length === 0) {
    throw new CollaborationMetricsError("invalid-option", "Found no donors; expected at least one.", [
      "donors",
    ]);
  }
  const others = donors.map((donor, place) => {
    const series = checkedSeries(donor, `donors ${place}`);
    if (series.length === own.length) return series;
    const message = `Donor ${place} has ${series.length} entries; expected ${own.length}.`;
    throw new CollaborationMetricsError("unequal-lengths", message, ["donors", place]);
  });
  checkedCut(at, own.length, 1);
  return { own, others };
}
