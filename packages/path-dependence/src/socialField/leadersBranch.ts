import { expm1 } from "@commonweal/numerics";
import { signChange } from "../urns/signChange.ts";

/** The coupling as a function of the lead t = ln(a / b) of k options over the others, and the lead at which it is least. */
export interface LeadersBranch {
  readonly couplingAt: (lead: number) => number;
  readonly lowest: number;
}

/** K(t) = t (k + n / (e^t − 1)), convex, n at t = 0; least at t = 0 unless k < n / 2. */
export function leadersBranch(options: number, leaders: number): LeadersBranch {
  const couplingAt = (lead: number) =>
    lead === 0 ? options : lead * leaders + (options * lead) / expm1(lead);
  const risesAt = (lead: number) => {
    const grown = expm1(lead);
    return leaders / options + (grown - lead * (grown + 1)) / (grown * grown);
  };
  if (2 * leaders >= options) return { couplingAt, lowest: 0 };
  // The slope is k / n − 1/2 at 0, and k / n less about t e^(−t) far out.
  return { couplingAt, lowest: signChange(risesAt, 1e-4, 40) };
}
