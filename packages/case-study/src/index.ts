export type {
  CaseComparison,
  ComparedCase,
  ComparedMeasure,
  ComparedPeriod,
  ComparedProposition,
  ComparedValue,
  ComparedVerdict,
  ComparisonLimit,
} from "./comparison/CaseComparison.ts";
export { CaseSummary } from "./comparison/CaseSummary.ts";
export { compareCases } from "./comparison/compareCases.ts";

export { type CaseIssue, CaseStudyError, type CaseStudyErrorCode } from "./errors.ts";
export type { AblationRow } from "./experiments/ablationTable.ts";
export type { ChangeBox } from "./experiments/changeBoxes.ts";
export type { ConfigurationFit, OutcomeFit } from "./experiments/configurationFit.ts";
export type { DesignEffects } from "./experiments/designEffects.ts";
export type { DesignRegret } from "./experiments/designRegrets.ts";
export type { DoseResponse } from "./experiments/doseResponse.ts";
export type { Experiments } from "./experiments/Experiments.ts";
export type { PredictionRow } from "./experiments/heldOutPrediction.ts";
export type { NearestSet } from "./experiments/nearestSigns.ts";
export type { RemovalRow, RemovalShares } from "./experiments/removalShares.ts";
export type { Spread } from "./experiments/Spread.ts";

export { CaseContact } from "./folder/CaseContact.ts";
export { CaseDefinition } from "./folder/CaseDefinition.ts";
export { CaseExperiment } from "./folder/CaseExperiment.ts";
export type { CaseFolder } from "./folder/CaseFolder.ts";
export { CaseModel } from "./folder/CaseModel.ts";
export { type CaseProposition, CasePropositions } from "./folder/CasePropositions.ts";
export { caseTies } from "./folder/caseTies.ts";
export { newCase } from "./folder/newCase.ts";
export { type OwnClaim, OwnProposition } from "./folder/OwnProposition.ts";
export { readCase } from "./folder/readCase.ts";
export { readYamlFile } from "./folder/readYamlFile.ts";
export { SeriesPoint } from "./folder/SeriesPoint.ts";
export { type TieDifference, tieDifferences } from "./folder/tieDifferences.ts";
export { tiesTable } from "./folder/tiesTable.ts";
export type { Claim } from "./propositions/Claim.ts";
export type { HistoryAndLagCutoffs, OverFusionCutoffs, RebalancingCutoffs } from "./propositions/Cutoffs.ts";
export type { OverFusionEvidence } from "./propositions/Evidence.ts";
export { historyAndLag } from "./propositions/historyAndLag.ts";
export { judge } from "./propositions/judge.ts";
export { overFusion } from "./propositions/overFusion.ts";
export type { Proposition, StatedProposition } from "./propositions/Proposition.ts";
export { rebalancing } from "./propositions/rebalancing.ts";
export type { Part, RegionRow, Verdict, VerdictWord } from "./propositions/Verdict.ts";

export { oddDescription } from "./report/oddDescription.ts";
export { type ReportOptions, renderReport } from "./report/renderReport.ts";
export { type StudyFiguresOptions, studyFigures } from "./report/studyFigures.ts";
export { studyResults } from "./report/studyResults.ts";
export { studyTables } from "./report/studyTables.ts";
export type { Language } from "./report/words.ts";

export type { PeriodAnonymity } from "./sharing/networkAnonymity.ts";
export type { PseudonymisedCase, PseudonymisedReport } from "./sharing/PseudonymisedCase.ts";
export { type PseudonymiseCaseOptions, pseudonymiseCase } from "./sharing/pseudonymiseCase.ts";
export type { SharedSectorTies } from "./sharing/sectorTiesFile.ts";
export type { Withdrawn } from "./sharing/withoutPeople.ts";

export type { BeforeAfter } from "./study/beforeAfter.ts";
export type { CentralityMeasure, CentralityRow } from "./study/centralityRows.ts";
export type { Ensemble, VaryingParameter } from "./study/Ensemble.ts";
export type { EnsembleRunner, EnsembleStage } from "./study/EnsembleRunner.ts";
export type {
  AgreementMeasure,
  AgreementRow,
  AgreementStudy,
  Disagreement,
  DisagreementKind,
} from "./study/evidence/AgreementStudy.ts";
export type { TieRow } from "./study/evidence/tieRows.ts";
export { type FacetId, type FacetValues, facetIds, facets } from "./study/facets.ts";
export type { CutoffEffect, Firmness } from "./study/firmness/Firmness.ts";
export type { ArrivalRow, ArrivalRule, InformationStudy } from "./study/informationStudies.ts";
export { type InterventionEffect, interventionEffect } from "./study/interventionEffect.ts";
export {
  type ChangeMeasure,
  type ChangeValue,
  type PeriodChange,
  periodChanges,
} from "./study/periodChanges.ts";
export { type FacetRow, type PeriodStudy, periodStudies } from "./study/periodStudies.ts";
export type { ResponseMeasure, ResponseRow } from "./study/responses.ts";
export { runStudy } from "./study/runStudy.ts";
export type { NamedRun, PatternCount, RunStudyOptions, Study, StudyOptions } from "./study/Study.ts";
export type { HelixStudy } from "./study/sectors/helixStudy.ts";
export type {
  ChanceBand,
  SectorFacetId,
  SectorMeasure,
  SectorRow,
} from "./study/sectors/SectorRow.ts";
export type {
  AgentsCommunity,
  ModelAgreement,
  ModelAnswers,
  ModelVerdicts,
  SilentReason,
} from "./study/variants/ModelAnswers.ts";
export type { VerticalMeasure, VerticalRow } from "./study/verticalRows.ts";

export { nearestIds } from "./tracing/nearestIds.ts";
export { ResultTrace } from "./tracing/ResultTrace.ts";
export { type TracedResult, traceResult } from "./tracing/traceResult.ts";
