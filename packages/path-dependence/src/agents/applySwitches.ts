import { PathDependenceError } from "../errors.ts";
import type { ColumnKinds } from "./AgentRule.ts";
import type { AgentRun } from "./AgentRun.ts";
import { fittingActors, touchedAhead } from "./readAhead.ts";

/** Takes over the next signal: lists who switched and passes each switch on to those who listen. */
export function applySwitches<Kinds extends ColumnKinds, Parameters>(run: AgentRun<Kinds, Parameters>): void {
  const { order, signal, next, switched, signalWords: before, nextWords: after } = run;
  let count = 0;
  // Four actors a word: most words have not changed, and the lowest changed byte of the others is found by its bit.
  for (let word = 0; word < before.length; word += 1) {
    let changed = (before[word] as number) ^ (after[word] as number);
    while (changed !== 0) {
      const byte = (31 - Math.clz32(changed & -changed)) >> 3;
      const actor = 4 * word + byte;
      const value = next[actor] as number;
      if (value > 1) throw notBinary(run.rule.signal, value, actor);
      switched[count] = actor;
      count += 1;
      changed &= ~(0xff << (8 * byte));
    }
  }
  run.switchedCount = count;
  signal.set(next);
  const bySector = (run.rule.channels ?? 1) > 1;
  const batch = order > fittingActors ? touchedAhead : Math.max(1, count);
  for (let from = 0; from < count; from += batch) {
    const to = Math.min(from + batch, count);
    if (batch < count) seen = touch(run, from, to, bySector);
    passOn(run, from, to, bySector);
  }
}

/** What was read ahead; kept, or the compiler would leave the reading out. */
let seen = 0;

function notBinary(name: string, value: number, actor: number): PathDependenceError {
  const message = `Found ${value} in ${name} of actor ${actor}; expected 0 or 1.`;
  return new PathDependenceError("invalid-rule", message, ["next", actor]);
}

/** Reads what `passOn` will change, so that a large network's many waits for memory overlap. */
function touch<Kinds extends ColumnKinds, Parameters>(
  run: AgentRun<Kinds, Parameters>,
  from: number,
  to: number,
  bySector: boolean,
): number {
  const { order, switched, sums } = run;
  const { starts, pushes } = run.influence;
  const { sector } = run.network;
  let all = seen;
  for (let index = from; index < to; index += 1) {
    const actor = switched[index] as number;
    const start = 2 * (starts[actor] as number);
    const end = 2 * (starts[actor + 1] as number);
    if (end > start) all ^= (pushes[start] as number) ^ (pushes[end - 1] as number);
  }
  for (let index = from; index < to; index += 1) {
    const actor = switched[index] as number;
    const base = bySector ? order * (sector[actor] as number) : 0;
    const end = 2 * (starts[actor + 1] as number);
    for (let slot = 2 * (starts[actor] as number); slot < end; slot += 2) {
      all ^= sums[base + (pushes[slot] as number)] as number;
    }
  }
  return all;
}

function passOn<Kinds extends ColumnKinds, Parameters>(
  run: AgentRun<Kinds, Parameters>,
  from: number,
  to: number,
  bySector: boolean,
): void {
  const { order, signal, switched, sums } = run;
  const { starts, pushes } = run.influence;
  const { sector } = run.network;
  for (let index = from; index < to; index += 1) {
    const actor = switched[index] as number;
    const base = bySector ? order * (sector[actor] as number) : 0;
    const end = 2 * (starts[actor + 1] as number);
    // 0 or −1: with it, share ^ sign − sign is the share or its negative.
    const sign = (signal[actor] as number) - 1;
    for (let slot = 2 * (starts[actor] as number); slot < end; slot += 2) {
      const place = base + (pushes[slot] as number);
      sums[place] = (sums[place] as number) + (((pushes[slot + 1] as number) ^ sign) - sign);
    }
  }
}
