/** Where the actors stand in a hierarchy. */
export interface RankOptions {
  /** For each actor its level: 0 is the top, larger is lower, −1 outside the hierarchy. Default: no levels. */
  readonly ranks?: Int32Array;
  /** Let each tie count with its strength where ties are added up. Default: false, every tie counts 1. */
  readonly weighted?: boolean;
}
