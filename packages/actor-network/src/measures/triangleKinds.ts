import { eachTriangle } from "./eachTriangle.ts";
import type { MergedTies } from "./mergedTies.ts";

/** Counts the triangles by the codes of their ties: `b` seen from `a`, `c` seen from `a` times 4, `c` seen from `b` times 16. */
export function triangleKinds(ties: MergedTies): Float64Array {
  const { codes } = ties;
  const kinds = new Float64Array(64);
  eachTriangle(ties, (_a, _b, _c, ab, ac, bc) => {
    const kind = (codes[ab] as number) | ((codes[ac] as number) << 2) | ((codes[bc] as number) << 4);
    kinds[kind] = (kinds[kind] as number) + 1;
  });
  return kinds;
}
