import { reciprocity } from "../measures/reciprocity.ts";
import type { MeasureEntry } from "./MeasureEntry.ts";

const variants = [
  { variant: "edgewise", whenNull: "There is no arc." },
  { variant: "dyadic", whenNull: "There are fewer than two actors." },
  { variant: "dyadicNonNull", whenNull: "There is no arc." },
  { variant: "edgewiseLRR", whenNull: "No arc is returned, and the logarithm of 0 is not defined." },
  { variant: "correlation", whenNull: "No arc or every arc is there, so that nothing varies." },
] as const;

/** How far ties are returned. */
export const reciprocityEntries: readonly MeasureEntry[] = variants.map(({ variant, whenNull }) => ({
  id: `reciprocity.${variant}`,
  per: "graph",
  needs: ["directed"],
  whenNull,
  of: ({ network }) => reciprocity(network, { variant }),
}));
