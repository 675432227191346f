export type { CalibrationParameter, CalibrationPlotRecord } from "./charts/CalibrationPlotRecord.ts";
export type {
  CentralityActor,
  CentralityBar,
  CentralityBarsRecord,
  CentralityWords,
} from "./charts/CentralityBarsRecord.ts";
export { calibrationPlot } from "./charts/calibrationPlot.ts";
export { centralityBars } from "./charts/centralityBars.ts";
export type { EffectPlotRecord, EffectRow, EffectWords } from "./charts/EffectPlotRecord.ts";
export { effectPlot } from "./charts/effectPlot.ts";
export type {
  HysteresisBranch,
  HysteresisLoop,
  HysteresisLoopRecord,
} from "./charts/HysteresisLoopRecord.ts";
export { hysteresisLoop } from "./charts/hysteresisLoop.ts";
export type {
  FittedLine,
  FoundBreak,
  InterruptedSeriesRecord,
  InterruptedSeriesWords,
  SeriesMoment,
} from "./charts/InterruptedSeriesRecord.ts";
export type { IntervalPlotRecord, IntervalRow, IntervalWords } from "./charts/IntervalPlotRecord.ts";
export { interruptedSeries } from "./charts/interruptedSeries.ts";
export { intervalPlot } from "./charts/intervalPlot.ts";
export type {
  LagMark,
  LagPanel,
  LagResponse,
  LagResponsesRecord,
} from "./charts/LagResponsesRecord.ts";
export { lagResponses } from "./charts/lagResponses.ts";
export type { MixingCell, MixingMatrixRecord, MixingMatrixWords } from "./charts/MixingMatrixRecord.ts";
export { mixingMatrix } from "./charts/mixingMatrix.ts";
export type {
  PhaseArrow,
  PhaseAxis,
  PhaseEquilibrium,
  PhasePortraitRecord,
  PhaseStability,
  PhaseTrajectory,
} from "./charts/PhasePortraitRecord.ts";
export { phasePortrait } from "./charts/phasePortrait.ts";
export type { ResilienceCurve, ResilienceCurveRecord, TimeSpan } from "./charts/ResilienceCurveRecord.ts";
export { resilienceCurve } from "./charts/resilienceCurve.ts";
export type { TradeOffDesign, TradeOffRecord } from "./charts/TradeOffRecord.ts";
export type {
  TrajectoriesRecord,
  TrajectoryBand,
  TrajectoryEvent,
  TrajectoryKey,
  TrajectoryPanel,
  TrajectorySeries,
} from "./charts/TrajectoriesRecord.ts";
export { tradeOff } from "./charts/tradeOff.ts";
export { trajectories } from "./charts/trajectories.ts";
export type { UrnFan, UrnFanRecord } from "./charts/UrnFanRecord.ts";
export { urnFan } from "./charts/urnFan.ts";
export type { VennDiagramRecord, VennOutput, VennRegion } from "./charts/VennDiagramRecord.ts";
export { vennDiagram } from "./charts/vennDiagram.ts";
export type { XyCase, XyPlotRecord } from "./charts/XyPlotRecord.ts";
export { xyPlot } from "./charts/xyPlot.ts";
export type { FigureOptions, FigureRecord } from "./drawing/FigureRecord.ts";
export { FiguresError, type FiguresErrorCode } from "./errors.ts";
export type { BoxRange, BoxRangesRecord } from "./exploration/BoxRangesRecord.ts";
export { boxRanges } from "./exploration/boxRanges.ts";
export type { ConvergenceCurveRecord } from "./exploration/ConvergenceCurveRecord.ts";
export { convergenceCurve } from "./exploration/convergenceCurve.ts";
export type { DistributionCurvesRecord, DistributionSample } from "./exploration/DistributionCurvesRecord.ts";
export { distributionCurves } from "./exploration/distributionCurves.ts";
export type { KnownValue } from "./exploration/KnownValue.ts";
export type { MorrisPlaneRecord } from "./exploration/MorrisPlaneRecord.ts";
export { morrisPlane } from "./exploration/morrisPlane.ts";
export type { PeelingPoint, PeelingTrajectoryRecord } from "./exploration/PeelingTrajectoryRecord.ts";
export { peelingTrajectory } from "./exploration/peelingTrajectory.ts";
export type { SensitivityBarsRecord, SensitivityRow } from "./exploration/SensitivityBarsRecord.ts";
export { sensitivityBars } from "./exploration/sensitivityBars.ts";
export type { TreeDiagramNode, TreeDiagramRecord } from "./exploration/TreeDiagramRecord.ts";
export { treeDiagram } from "./exploration/treeDiagram.ts";
export type { ValueMatrixRecord } from "./exploration/ValueMatrixRecord.ts";
export { valueMatrix } from "./exploration/valueMatrix.ts";
export type { WaterfallRecord } from "./exploration/WaterfallRecord.ts";
export { waterfall } from "./exploration/waterfall.ts";
export type { Layout } from "./network/Layout.ts";
export { type LayoutInput, layoutNetwork } from "./network/layoutNetwork.ts";
export type {
  NetworkMapActor,
  NetworkMapRecord,
  NetworkMapStatus,
  NetworkMapTie,
  NetworkMapWords,
} from "./network/NetworkMapRecord.ts";
export { networkMap } from "./network/networkMap.ts";
export { palette, type Role } from "./theme/palette.ts";
export type { SphereName, Spheres } from "./theme/Spheres.ts";
export { sectorColour } from "./theme/sectorColour.ts";
