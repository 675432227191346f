import type {
  InclusionCutRange,
  IntermediateSolution,
  NCutRange,
  NecessaryExpression,
  Solution,
  TruthTable,
} from "@commonweal/qca";
import type { CaseTable } from "./CaseTable.ts";

export interface Robustness {
  readonly inclusionCut: InclusionCutRange;
  readonly nCut: NCutRange;
}

/** What `qca` found; cases are places in `cases.names`. */
export interface QcaFound {
  readonly cases: CaseTable;
  readonly table: TruthTable;
  readonly necessity: readonly NecessaryExpression[];
  readonly conservative: Solution;
  readonly parsimonious: Solution;
  readonly intermediate: IntermediateSolution | null;
  /** Of the conservative and the parsimonious solution, where asked for. */
  readonly robustness: { readonly conservative: Robustness; readonly parsimonious: Robustness } | null;
}
