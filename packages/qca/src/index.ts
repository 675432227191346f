export { calibrateCrisp } from "./calibration/calibrateCrisp.ts";
export type { DirectAnchors } from "./calibration/calibrateDirect.ts";
export { calibrateDirect } from "./calibration/calibrateDirect.ts";
export { calibrateIndirect } from "./calibration/calibrateIndirect.ts";
export type { QcaErrorCode } from "./errors.ts";
export { QcaError } from "./errors.ts";
export { consistency } from "./fit/consistency.ts";
export { coverage } from "./fit/coverage.ts";
export type { Necessity } from "./fit/necessity.ts";
export { necessity } from "./fit/necessity.ts";
export { pri } from "./fit/pri.ts";
export type { ConditionSet, OutcomeSet, QcaData } from "./model/QcaData.ts";
export type { Output, TableCuts, TruthRow, TruthTable, UndecidedCase } from "./model/TruthTable.ts";
export type { ConditionName, Term } from "./model/termText.ts";
export type { NecessaryExpression } from "./necessity/NecessaryExpression.ts";
export { singleNecessity } from "./necessity/singleNecessity.ts";
export type { SupersetOptions } from "./necessity/supersets.ts";
export { supersets } from "./necessity/supersets.ts";
export type { AnchorRange, AnchorSteps, RangeEnd } from "./robustness/anchorRange.ts";
export { anchorRange } from "./robustness/anchorRange.ts";
export type { InclusionCutRange } from "./robustness/inclusionCutRange.ts";
export { inclusionCutRange } from "./robustness/inclusionCutRange.ts";
export type { NCutRange } from "./robustness/nCutRange.ts";
export { nCutRange } from "./robustness/nCutRange.ts";
export type { RobustnessFit } from "./robustness/robustnessFit.ts";
export { robustnessFit } from "./robustness/robustnessFit.ts";
export { conjunction } from "./sets/conjunction.ts";
export { negation } from "./sets/negation.ts";
export { conservativeSolution } from "./solutions/conservativeSolution.ts";
export type { IntermediateSolution, IntermediateVariant } from "./solutions/intermediateSolution.ts";
export { intermediateSolution } from "./solutions/intermediateSolution.ts";
export { modelMemberships } from "./solutions/modelMemberships.ts";
export { parsimoniousSolution } from "./solutions/parsimoniousSolution.ts";
export type {
  FittedTerm,
  Model,
  PrimeImplicant,
  Solution,
  SolutionOptions,
  SufficiencyFit,
  TermCases,
} from "./solutions/Solution.ts";
export { truthTable } from "./table/truthTable.ts";
