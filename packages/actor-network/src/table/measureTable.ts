import { degreeEntries } from "./degreeEntries.ts";
import type { MeasureEntry } from "./MeasureEntry.ts";

/** Every measure by its id, a family a line. */
export const measureTable: readonly MeasureEntry[] = [...degreeEntries];
