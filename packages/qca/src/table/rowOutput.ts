import { reaches } from "../fit/reaches.ts";
import type { Output, TruthTable } from "../model/TruthTable.ts";

/** Decides the output of a row from its fit. */
export function rowOutput(
  n: number,
  inclusion: number | null,
  pri: number | null,
  { inclusionCut, priCut, nCut, contradictionCut }: TruthTable["cuts"],
): Output {
  if (n < nCut || inclusion === null) return "?";
  if (reaches(inclusion, inclusionCut)) return reaches(pri, priCut) ? "1" : "0";
  return contradictionCut !== null && reaches(inclusion, contradictionCut) ? "C" : "0";
}
