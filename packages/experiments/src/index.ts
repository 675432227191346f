export type { AbcPosterior } from "./analyses/abc/AbcPosterior.ts";
export {
  type AbcGeneration,
  type AbcPopulations,
  type AbcPopulationsOptions,
  abcPopulations,
} from "./analyses/abc/abcPopulations.ts";
export { type AbcRejection, type AbcRejectionOptions, abcRejection } from "./analyses/abc/abcRejection.ts";
export type { ObservedSummary } from "./analyses/abc/ObservedSummary.ts";
export {
  type PredictiveCheck,
  type PredictiveCheckOptions,
  predictiveCheck,
} from "./analyses/abc/predictiveCheck.ts";
export { regressionAdjusted } from "./analyses/abc/regressionAdjusted.ts";
export type { InputColumn } from "./analyses/boxes/InputColumn.ts";
export { insideBox } from "./analyses/boxes/insideBox.ts";
export type { Restriction } from "./analyses/boxes/Restriction.ts";
export { type CalibrationRanksOptions, calibrationRanks } from "./analyses/calibration/calibrationRanks.ts";
export { type EcdfBand, type EcdfBandOptions, ecdfBand } from "./analyses/calibration/ecdfBand.ts";
export {
  type RankUniformity,
  type RankUniformityOptions,
  rankUniformity,
} from "./analyses/calibration/rankUniformity.ts";
export { classificationTree } from "./analyses/cart/classificationTree.ts";
export type { DecisionTree, TreeOptions } from "./analyses/cart/DecisionTree.ts";
export type { PrunedTree } from "./analyses/cart/PrunedTree.ts";
export { regressionTree } from "./analyses/cart/regressionTree.ts";
export type { TreeNode, TreeSplit } from "./analyses/cart/TreeNode.ts";
export { type TreeRule, treeRules } from "./analyses/cart/treeRules.ts";
export {
  type Convergence,
  type ConvergenceOptions,
  convergence,
} from "./analyses/convergence/convergence.ts";
export { type ReplicationSpread, replicationSpread } from "./analyses/convergence/replicationSpread.ts";
export type { Statistic } from "./analyses/convergence/Statistic.ts";
export { type MorrisEffect, morrisEffects } from "./analyses/morris/morrisEffects.ts";
export type { Pattern } from "./analyses/patterns/Pattern.ts";
export {
  type MovedBound,
  type PatternAcceptance,
  type PatternAcceptanceOptions,
  type PatternReport,
  patternAcceptance,
  type RunCount,
} from "./analyses/patterns/patternAcceptance.ts";
export type { BoxCounts, HeldOutCounts } from "./analyses/prim/HeldOutCounts.ts";
export { type Prim, type PrimBox, type PrimOptions, type PrimStep, prim } from "./analyses/prim/prim.ts";
export {
  type RegionalSensitivity,
  type RegionalSensitivityOptions,
  regionalSensitivity,
} from "./analyses/regional/regionalSensitivity.ts";
export { regrets } from "./analyses/regret/regrets.ts";
export type { Better } from "./analyses/regret/regretTable.ts";
export {
  type RankedEstimate,
  type Robustness,
  type RobustnessOptions,
  robustness,
} from "./analyses/regret/robustness.ts";
export { shapleyValues } from "./analyses/shapley/shapleyValues.ts";
export { type SobolIndices, type SobolIndicesOptions, sobolIndices } from "./analyses/sobol/sobolIndices.ts";

export type { Design } from "./designs/Design.ts";
export { DesignSpec } from "./designs/DesignSpec.ts";
export { designOf } from "./designs/designOf.ts";
export { type Replication, replicationOf } from "./designs/replicationOf.ts";
export { resolution } from "./designs/resolution.ts";

export { column } from "./ensembles/column.ts";
export type { Model } from "./ensembles/Model.ts";
export type { ResultTable } from "./ensembles/ResultTable.ts";
export { runEnsemble } from "./ensembles/runEnsemble.ts";

export { ExperimentsError, type ExperimentsErrorCode } from "./errors.ts";

export { type MergeShardsOptions, mergeShards, type TableFormat } from "./results/mergeShards.ts";

export { decodeShard } from "./shards/decodeShard.ts";
export { encodeShard } from "./shards/encodeShard.ts";
export { Manifest } from "./shards/Manifest.ts";
export { manifestOf, type Sweep } from "./shards/manifestOf.ts";
export { parameterColumns } from "./shards/parameterColumns.ts";
export { parsedManifest } from "./shards/parsedManifest.ts";
export type { RecordColumns, RecordModel, RunRecord } from "./shards/RecordModel.ts";
export type { RunRequest } from "./shards/runRequest.ts";
export { runShard } from "./shards/runShard.ts";
export type { Shard, ShardTable } from "./shards/Shard.ts";
export { SweepParameter } from "./shards/SweepParameter.ts";
export { shardCount } from "./shards/shardCount.ts";
export { type ShardKey, shardOf } from "./shards/shardOf.ts";

export type { BootstrapOptions, Estimate } from "./statistics/bootstrapEstimates.ts";
export {
  type GroupSummariesOptions,
  type GroupSummary,
  groupSummaries,
} from "./statistics/groupSummaries.ts";
export { quantileInterval } from "./statistics/quantileInterval.ts";
export { type Summary, summary } from "./statistics/summary.ts";
export { type WeightedSummary, weightedSummary } from "./statistics/weightedSummary.ts";
export { type Interval, wilson } from "./statistics/wilson.ts";
