import type { FuzzTarget } from "./FuzzTarget.ts";
import { prototypeGrowth } from "./prototypeFault.ts";

/** Milliseconds that one small input may take. */
const patience = 1000;

/** Tells what is wrong with how a reader takes an input, slowness and changed prototypes among it; `null` when nothing is. */
export async function faultOf(target: FuzzTarget, input: string | Uint8Array): Promise<string | null> {
  let fastest = Number.POSITIVE_INFINITY;
  // On a busy machine a single try may be slow by chance.
  for (let tries = 0; tries < 3 && fastest > patience; tries += 1) {
    const begun = performance.now();
    const told = target.fault(input);
    const fault = (told instanceof Promise ? await told : told) ?? prototypeGrowth();
    if (fault !== null) return fault;
    fastest = Math.min(fastest, performance.now() - begun);
  }
  return fastest > patience ? `took ${Math.round(fastest)} ms` : null;
}
