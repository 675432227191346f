import { PathDependenceError } from "../errors.ts";
import type { ColumnKinds } from "./AgentRule.ts";
import type { AgentRun } from "./AgentRun.ts";

/** Takes over the next signal: lists who switched and passes each switch on to those who listen. */
export function applySwitches<Kinds extends ColumnKinds, Parameters>(run: AgentRun<Kinds, Parameters>): void {
  const { order, signal, next, switched } = run;
  let count = 0;
  for (let actor = 0; actor < order; actor += 1) {
    switched[count] = actor;
    count += (signal[actor] as number) === (next[actor] as number) ? 0 : 1;
  }
  for (let index = 0; index < count; index += 1) {
    const actor = switched[index] as number;
    const value = next[actor] as number;
    if (value > 1) {
      const message = `Found ${value} in ${run.rule.signal} of actor ${actor}; expected 0 or 1.`;
      throw new PathDependenceError("invalid-rule", message, ["next", actor]);
    }
    signal[actor] = value;
  }
  run.switchedCount = count;
  passOn(run, (run.rule.channels ?? 1) > 1);
}

function passOn<Kinds extends ColumnKinds, Parameters>(
  run: AgentRun<Kinds, Parameters>,
  bySector: boolean,
): void {
  const { order, signal, switched, switchedCount, sums } = run;
  const { starts, listeners, shares } = run.influence;
  const { sector } = run.network;
  for (let index = 0; index < switchedCount; index += 1) {
    const actor = switched[index] as number;
    const base = bySector ? order * (sector[actor] as number) : 0;
    const end = starts[actor + 1] as number;
    const sign = 2 * (signal[actor] as number) - 1;
    for (let slot = starts[actor] as number; slot < end; slot += 1) {
      const place = base + (listeners[slot] as number);
      sums[place] = (sums[place] as number) + Math.imul(sign, shares[slot] as number);
    }
  }
}
