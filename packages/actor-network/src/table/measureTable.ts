import { brokerageEntries } from "./brokerageEntries.ts";
import { burtEntries } from "./burtEntries.ts";
import { censusEntries } from "./censusEntries.ts";
import { centralizationEntries } from "./centralizationEntries.ts";
import { clusteringEntries } from "./clusteringEntries.ts";
import { communityEntries } from "./communityEntries.ts";
import { connectivityEntries } from "./connectivityEntries.ts";
import { corenessEntries } from "./corenessEntries.ts";
import { degreeEntries } from "./degreeEntries.ts";
import { dyadEntries } from "./dyadEntries.ts";
import { groupEntries } from "./groupEntries.ts";
import { krackhardtEntries } from "./krackhardtEntries.ts";
import type { MeasureEntry } from "./MeasureEntry.ts";
import { nearnessEntries } from "./nearnessEntries.ts";
import { pathEntries } from "./pathEntries.ts";
import { reciprocityEntries } from "./reciprocityEntries.ts";
import { spectralEntries } from "./spectralEntries.ts";

/** Every measure by its id, a family a line. */
export const measureTable: readonly MeasureEntry[] = [
  ...degreeEntries,
  ...reciprocityEntries,
  ...censusEntries,
  ...clusteringEntries,
  ...connectivityEntries,
  ...spectralEntries,
  ...corenessEntries,
  ...communityEntries,
  ...nearnessEntries,
  ...pathEntries,
  ...burtEntries,
  ...brokerageEntries,
  ...krackhardtEntries,
  ...centralizationEntries,
  ...dyadEntries,
  ...groupEntries,
];
