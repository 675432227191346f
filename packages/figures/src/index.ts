export { type EffectPlotRecord, type EffectRow, type EffectWords, effectPlot } from "./charts/effectPlot.ts";
export {
  type IntervalPlotRecord,
  type IntervalRow,
  type IntervalWords,
  intervalPlot,
} from "./charts/intervalPlot.ts";
export {
  type TrajectoriesRecord,
  type TrajectoryKey,
  type TrajectoryPanel,
  type TrajectorySeries,
  trajectories,
} from "./charts/trajectories.ts";
export type { FigureOptions, FigureRecord } from "./drawing/FigureRecord.ts";
export { FiguresError, type FiguresErrorCode } from "./errors.ts";
export { type Layout, type LayoutInput, layoutNetwork } from "./network/layoutNetwork.ts";
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
