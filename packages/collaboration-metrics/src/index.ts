export {
  collectiveActionDilemma,
  type RelationDilemma,
  type RelationReturns,
} from "./dilemmas/collectiveActionDilemma.ts";
export { CollaborationMetricsError, type CollaborationMetricsErrorCode } from "./errors.ts";
export { bottlenecksOverDraws, type UncertainBottleneck } from "./information/bottlenecksOverDraws.ts";
export type { Contact, ContactColumns, Contacts } from "./information/Contacts.ts";
export type { InformationOverDrawsOptions } from "./information/InformationOverDrawsOptions.ts";
export {
  type BottleneckEffect,
  type InformationBottlenecks,
  informationBottlenecks,
} from "./information/informationBottlenecks.ts";
export {
  type InformationReach,
  informationReach,
} from "./information/informationReach.ts";
export type { InformationReachOptions } from "./information/passing.ts";
export { type SectorLatency, sectorLatency } from "./information/sectorLatency.ts";
export {
  sectorLatencyOverDraws,
  type UncertainLatency,
} from "./information/sectorLatencyOverDraws.ts";
export { type TimeOfTie, tieContacts } from "./information/tieContacts.ts";
export { ansellGash } from "./instruments/ansellGash.ts";
export type { CodingScheme, SchemeCode } from "./instruments/CodingScheme.ts";
export { ccram } from "./instruments/ccram.ts";
export {
  type CompositeIndex,
  type CompositeIndicator,
  compositeIndex,
} from "./instruments/compositeIndex.ts";
export { cronbachAlpha } from "./instruments/cronbachAlpha.ts";
export { emersonNabatchiBalogh } from "./instruments/emersonNabatchiBalogh.ts";
export type { Instrument, InstrumentDimension } from "./instruments/Instrument.ts";
export {
  type PartnerRating,
  type PartnerScore,
  type PartnerScores,
  partnerScores,
} from "./instruments/partnerScores.ts";
export {
  type DimensionScore,
  type InstrumentScores,
  type ScoreInstrumentOptions,
  scoreInstrument,
} from "./instruments/scoreInstrument.ts";
export { thomsonPerryMiller } from "./instruments/thomsonPerryMiller.ts";
export {
  type WeightSensitivity,
  type WeightSensitivityOptions,
  weightSensitivity,
} from "./instruments/weightSensitivity.ts";
export { type Concentration, concentration } from "./leadership/concentration.ts";
export {
  type ContingencyCuts,
  type ContingencyMeasures,
  contingencyReadings,
} from "./leadership/contingencyReadings.ts";
export { type Coordination, coordination } from "./leadership/coordination.ts";
export type { CoordinationOptions } from "./leadership/coordinationLists.ts";
export {
  type LeadershipAgainstOffice,
  type LeadershipAgainstOfficeOptions,
  leadershipAgainstOffice,
} from "./leadership/leadershipAgainstOffice.ts";
export {
  type GovernanceMode,
  type NetworkContingencies,
  type ProvanKenisMode,
  provanKenisMode,
} from "./leadership/provanKenisMode.ts";
export {
  type MobilisationLoss,
  type MobilisationLossOptions,
  mobilisationLoss,
} from "./mobilisation/mobilisationLoss.ts";
export {
  type MobilisationReach,
  mobilisationReach,
  type SectorMobilisation,
} from "./mobilisation/mobilisationReach.ts";
export { adaptiveCapacity } from "./resilience/adaptiveCapacity.ts";
export { bruneauLoss } from "./resilience/bruneauLoss.ts";
export { type Adaptation, type AdaptationRank, compareAdaptation } from "./resilience/compareAdaptation.ts";
export type { Disruption } from "./resilience/Disruption.ts";
export { type FluidQueue, type FluidQueueInput, fluidQueue } from "./resilience/fluidQueue.ts";
export type { Recovery } from "./resilience/Recovery.ts";
export { recoveryLoss } from "./resilience/recoveryLoss.ts";
export { type Redundancy, redundancy } from "./resilience/redundancy.ts";
export {
  type ResilienceProfile,
  type ResilienceProfileOptions,
  resilienceProfile,
} from "./resilience/resilienceProfile.ts";
export { resilienceTriangle } from "./resilience/resilienceTriangle.ts";
export { type Resourcefulness, resourcefulness } from "./resilience/resourcefulness.ts";
export {
  type ResponseDelay,
  type ResponseDelayCost,
  responseDelayCost,
} from "./resilience/responseDelayCost.ts";
export { type TradeOff, tradeOffFrontier } from "./resilience/tradeOffFrontier.ts";
export { zobelResilience } from "./resilience/zobelResilience.ts";
export {
  type PlannedAgainstActual,
  type PlannedAgainstActualOptions,
  plannedAgainstActual,
} from "./response/plannedAgainstActual.ts";
export type { BreakInterval } from "./series/breakIntervals.ts";
export { type ChangePointsOptions, changePoints } from "./series/changePoints.ts";
export { type CountBounds, type CountInterval, countBounds } from "./series/countBounds.ts";
export {
  type DifferenceInDifferences,
  differenceInDifferences,
} from "./series/differenceInDifferences.ts";
export { type CaseDesign, type Limit, limitsOfOneCase } from "./series/limitsOfOneCase.ts";
export type { LineBand } from "./series/lineBand.ts";
export type { Panel } from "./series/Panel.ts";
export type { Predictor } from "./series/Predictor.ts";
export { type PlaceboDates, type PlaceboDatesOptions, placeboDates } from "./series/placeboDates.ts";
export type { Coefficient, SegmentedRegressionOptions } from "./series/segmentedFit.ts";
export { type SegmentedRegression, segmentedRegression } from "./series/segmentedRegression.ts";
export {
  type BreakSolution,
  type StructuralBreaks,
  type StructuralBreaksOptions,
  structuralBreaks,
} from "./series/structuralBreaks.ts";
export {
  type PredictorBalance,
  type SyntheticControl,
  type SyntheticControlInput,
  syntheticControl,
} from "./series/syntheticControl.ts";
export { type RankedLevels, rankLevels } from "./structure/rankLevels.ts";
export {
  type SharesAgainstChance,
  type VerticalAgainstChance,
  type VerticalAgainstChanceOptions,
  verticalAgainstChance,
} from "./structure/verticalAgainstChance.ts";
export {
  type VerticalHorizontal,
  type VerticalShares,
  verticalHorizontal,
} from "./structure/verticalHorizontal.ts";
export { type CodedTrustOptions, codedTrust } from "./trust/codedTrust.ts";
export { type MutualTrust, mutualTrust } from "./trust/mutualTrust.ts";
export type { TrustReport } from "./trust/TrustReport.ts";
export { type TrustClosure, trustClosure } from "./trust/trustClosure.ts";
export { type TrustDensity, trustDensity } from "./trust/trustDensity.ts";
export { type TrustTies, type TrustTiesOptions, trustTies } from "./trust/trustTies.ts";
