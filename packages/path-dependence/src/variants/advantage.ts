import { at } from "../meanField/layout.ts";
import { pull, pullWidth } from "./pullLayout.ts";

/** Advantage ΔU of own initiative for one group, from the initiative, memory and norms that `values` holds in their places. */
export function advantage(
  pulls: Float64Array,
  group: number,
  values: Float64Array,
  campaign: number,
  shortfall: number,
): number {
  const from = group * pullWidth;
  return (
    (pulls[from + pull.constant] as number) +
    (pulls[from + pull.norms] as number) * (values[at.y + group] as number) +
    (pulls[from + pull.memory] as number) * (values[at.memory + group] as number) +
    (pulls[from + pull.state] as number) * (values[at.x] as number) +
    (pulls[from + pull.capital] as number) * (values[at.x + 1] as number) +
    (pulls[from + pull.society] as number) * (values[at.x + 2] as number) +
    (pulls[from + pull.command] as number) * campaign +
    (pulls[from + pull.shortfall] as number) * shortfall
  );
}
