import type { AgentRule, ColumnKinds, Columns } from "./AgentRule.ts";
import { arrayOfKind } from "./arrayOfKind.ts";
import type { RunArrays } from "./RunArrays.ts";

/** Takes the arrays of a run from JavaScript's memory. */
export function plainArrays<Kinds extends ColumnKinds, Parameters>(
  rule: AgentRule<Kinds, Parameters>,
  order: number,
  ties: number,
): RunArrays<Kinds> {
  const room = Math.ceil(order / 8) * 8;
  return {
    columns: Object.fromEntries(
      Object.entries(rule.columns).map(([name, kind]) => [name, new arrayOfKind[kind](order)]),
    ) as Columns<Kinds>,
    signal: new Uint8Array(new ArrayBuffer(room), 0, order),
    next: new Uint8Array(new ArrayBuffer(room), 0, order),
    sums: new Int32Array((rule.channels ?? 1) * order),
    switched: new Int32Array(order),
    starts: new Int32Array(order + 1),
    pushes: new Int32Array(2 * ties),
  };
}
