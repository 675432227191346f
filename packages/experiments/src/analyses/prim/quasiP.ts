import { binomialTail } from "../../statistics/binomialTail.ts";
import { countsWhere } from "./countsWhere.ts";
import type { PrimSearch, SearchBox } from "./PrimSearch.ts";
import { violations } from "./violations.ts";

/**
 * How likely a box is to be as dense by chance as it is, were the density without one of its restrictions the true one:
 * P(X ≥ runs of interest), X binomial. `null` where no run is in the box.
 */
export function quasiP(search: PrimSearch, box: SearchBox, input: number): number | null {
  const broken = violations(search, box);
  const inside = countsWhere(search, (run) => broken[run] === 0);
  if (inside.runs === 0) return null;
  const others = violations(search, box.with(input, null));
  const without = countsWhere(search, (run) => others[run] === 0);
  return binomialTail(inside.ofInterest, inside.runs, without.ofInterest / without.runs);
}
