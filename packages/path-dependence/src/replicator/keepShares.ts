import { demand } from "../model/demand.ts";

/** What rounding may take a share beyond 0 or 1; more means that the step is too long. */
const slack = 1e-9;

/** Puts shares back that rounding took beyond 0 or 1. Throws `invalid-parameters` where the step was too long. */
export function keepShares(shares: Float64Array, step: number): void {
  for (let k = 0; k < shares.length; k += 1) {
    const share = shares[k] as number;
    if (share >= 0 && share <= 1) continue;
    const near = share > -slack && share < 1 + slack;
    demand(near, "step", step, `a shorter step, for a share became ${share}`);
    shares[k] = share < 0 ? 0 : 1;
  }
}
