import { higherTies } from "../measures/higherTies.ts";
import type { MergedTies } from "../measures/mergedTies.ts";
import { startKernel } from "./startKernel.ts";
import { triangleKindsCode } from "./triangleKindsCode.ts";

/** Makes the counts of `triangleKinds` in WebAssembly. */
export function triangleKindsWasm(ties: MergedTies): Float64Array {
  const { starts, higher, slots } = higherTies(ties);
  const kernel = startKernel(triangleKindsCode);
  kernel.reserve(kernel.call("prepare", starts.length - 1, higher.length));
  kernel.place("starts", starts);
  kernel.place("higher", higher);
  kernel.place(
    "codes",
    Uint8Array.from(slots, (slot) => ties.codes[slot] as number),
  );
  kernel.call("count");
  return kernel.floats("result", 64).slice();
}
