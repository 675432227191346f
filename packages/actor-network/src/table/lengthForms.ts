import type { Lengths } from "../paths/Lengths.ts";
import type { MeasureEntry } from "./MeasureEntry.ts";

/** What ids call the meanings of weights for the length of a path. */
export const lengthForms: readonly {
  readonly form: string;
  readonly needs: MeasureEntry["needs"];
  readonly lengths: Lengths;
}[] = [
  { form: "invWeight", needs: ["strength"], lengths: { means: "strength" } },
  { form: "opsahl05", needs: ["strength"], lengths: { means: "strength", alpha: 0.5 } },
  { form: "weightAsDistance", needs: ["distance"], lengths: { means: "distance" } },
];
