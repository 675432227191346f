import { burtEfficiency } from "../measures/burtEfficiency.ts";
import { burtHierarchy } from "../measures/burtHierarchy.ts";
import { constraint } from "../measures/constraint.ts";
import { effectiveSize } from "../measures/effectiveSize.ts";
import type { MeasureEntry } from "./MeasureEntry.ts";

const measures = [
  { id: "constraint", of: constraint },
  { id: "effectiveSize", of: effectiveSize },
  { id: "efficiency", of: burtEfficiency },
  { id: "hierarchy", of: burtHierarchy },
];

/** Structural holes. */
export const burtEntries: readonly MeasureEntry[] = measures.flatMap(({ id, of }) => [
  {
    id: `burt.${id}`,
    per: "actor",
    needs: [],
    whenNull: "An isolated actor has no alters.",
    of: ({ network }) => of(network),
  },
  {
    id: `burt.${id}.weighted`,
    per: "actor",
    needs: ["strength"],
    whenNull: "An actor without a tie of some strength has no alters.",
    of: ({ network }) => of(network, { weighted: true }),
  },
]);
