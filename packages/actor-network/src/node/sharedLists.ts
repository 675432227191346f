import type { PathLists } from "../paths/pathLists.ts";

/** Copies lists into memory that threads share instead of copying it each. */
export function sharedLists({ offsets, targets, lengths }: PathLists): PathLists {
  const shared = {
    offsets: new Uint32Array(new SharedArrayBuffer(offsets.byteLength)),
    targets: new Uint32Array(new SharedArrayBuffer(targets.byteLength)),
  };
  shared.offsets.set(offsets);
  shared.targets.set(targets);
  if (lengths === null) return { ...shared, lengths };
  const sharedLengths = new Float64Array(new SharedArrayBuffer(lengths.byteLength));
  sharedLengths.set(lengths);
  return { ...shared, lengths: sharedLengths };
}
