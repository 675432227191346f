import { QcaError } from "../errors.ts";
import type { TableCuts, TruthTable } from "../model/TruthTable.ts";
import { checkShare } from "./checkShare.ts";

/** Fills in the defaults of the cuts and refuses what is no cut. */
export function checkCuts(cuts: TableCuts): TruthTable["cuts"] {
  const { inclusionCut = 1, priCut = 0, nCut = 1, contradictionCut } = cuts;
  checkShare("inclusionCut", inclusionCut);
  checkShare("priCut", priCut);
  if (contradictionCut !== undefined) {
    checkShare("contradictionCut", contradictionCut);
    if (contradictionCut > inclusionCut) {
      const message = `Found contradictionCut = ${contradictionCut} above inclusionCut = ${inclusionCut}; expected it not above.`;
      throw new QcaError("invalid-cut", message, ["contradictionCut"]);
    }
  }
  if (!Number.isSafeInteger(nCut) || nCut < 1) {
    const message = `Found nCut = ${nCut}; expected a whole number of at least 1.`;
    throw new QcaError("invalid-cut", message, ["nCut"]);
  }
  return { inclusionCut, priCut, nCut, contradictionCut: contradictionCut ?? null };
}
