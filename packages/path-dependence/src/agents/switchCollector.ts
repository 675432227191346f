import { PathDependenceError } from "../errors.ts";
import type { ColumnKinds } from "./AgentRule.ts";
import type { AgentRun } from "./AgentRun.ts";

/** Who switched in which step, and to what; by step, then by actor. */
export interface SwitchEvents {
  readonly steps: Uint32Array;
  readonly actors: Uint32Array;
  readonly values: Uint8Array;
}

const mostEvents = 134_217_728;

/** Collects switches; `collect` is called after every step. */
export function switchCollector<Kinds extends ColumnKinds, Parameters>(run: AgentRun<Kinds, Parameters>) {
  let steps = new Uint32Array(1024);
  let actors = new Uint32Array(1024);
  let count = 0;
  const values: Uint8Array[] = [];
  const grown = (array: Uint32Array<ArrayBuffer>, length: number) => {
    const larger = new Uint32Array(Math.max(length, 2 * array.length));
    larger.set(array.subarray(0, count));
    return larger;
  };
  return {
    collect(): void {
      const { switched, switchedCount, signal } = run;
      const needed = count + switchedCount;
      if (needed > mostEvents) {
        const message = `Found more than ${mostEvents} events; expected fewer steps at a time.`;
        throw new PathDependenceError("limit-exceeded", message, ["events"]);
      }
      if (needed > steps.length) {
        steps = grown(steps, needed);
        actors = grown(actors, needed);
      }
      const now = switched.subarray(0, switchedCount);
      steps.fill(run.step - 1, count, needed);
      actors.set(now, count);
      values.push(Uint8Array.from(now, (actor) => signal[actor] as number));
      count = needed;
    },
    events(): SwitchEvents {
      const all = new Uint8Array(count);
      let place = 0;
      for (const part of values) {
        all.set(part, place);
        place += part.length;
      }
      return { steps: steps.slice(0, count), actors: actors.slice(0, count), values: all };
    },
  };
}
