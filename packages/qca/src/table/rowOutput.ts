import type { Output, TruthTable } from "../model/TruthTable.ts";

// A quotient of sums of decimals may fall short of the decimal that it stands for by some units of rounding.
const rounding = 1e-12;

/** Decides the output of a row from its fit. */
export function rowOutput(
  n: number,
  inclusion: number | null,
  pri: number | null,
  { inclusionCut, priCut, nCut, contradictionCut }: TruthTable["cuts"],
): Output {
  if (n < nCut || inclusion === null) return "?";
  const reaches = (value: number | null, cut: number) => cut === 0 || (value ?? -1) >= cut - rounding;
  if (reaches(inclusion, inclusionCut) && reaches(pri, priCut)) return "1";
  return contradictionCut !== null && reaches(inclusion, contradictionCut) ? "C" : "0";
}
