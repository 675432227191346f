import {
  conservativeSolution,
  inclusionCutRange,
  intermediateSolution,
  nCutRange,
  parsimoniousSolution,
  QcaError,
  type Solution,
  singleNecessity,
  type TableCuts,
  type TruthTable,
  truthTable,
} from "@commonweal/qca";
import { Failure } from "../terminal/Failure.ts";
import type { CaseTable } from "./CaseTable.ts";
import type { QcaFound } from "./QcaFound.ts";

export interface AnalysisOptions {
  readonly cuts: TableCuts;
  readonly expectations: readonly string[] | undefined;
  readonly maxModels: number;
  readonly searchLimit: number;
  readonly robust: boolean;
}

const options = new Map([
  ["expectations", "--expect"],
  ["conditions", "--conditions"],
  ["outcome", "--outcome"],
]);

/** Makes the truth table, the solutions and the table of necessity. */
export function analysed(cases: CaseTable, asked: AnalysisOptions): QcaFound {
  try {
    const { cuts, expectations, maxModels, searchLimit } = asked;
    const limits = { maxModels, searchLimit };
    const table = truthTable(cases.data, cuts);
    const intermediate =
      expectations === undefined ? null : intermediateSolution(table, expectations, limits);
    const conservative = intermediate?.conservative ?? conservativeSolution(table, limits);
    const parsimonious = intermediate?.parsimonious ?? parsimoniousSolution(table, limits);
    const rangesOf = (solve: (table: TruthTable) => Solution) => ({
      inclusionCut: inclusionCutRange(cases.data, cuts, solve),
      nCut: nCutRange(cases.data, cuts, solve),
    });
    const robustness = asked.robust
      ? {
          conservative: rangesOf((table) => conservativeSolution(table, limits)),
          parsimonious: rangesOf((table) => parsimoniousSolution(table, limits)),
        }
      : null;
    const necessity = singleNecessity(cases.data);
    return { cases, table, necessity, conservative, parsimonious, intermediate, robustness };
  } catch (error) {
    if (!(error instanceof QcaError)) throw error;
    const option = options.get(String(error.path[0])) ?? null;
    throw new Failure(2, `error: ${option === null ? "" : `option '${option}': `}${error.message}`, {
      cause: error,
    });
  }
}
