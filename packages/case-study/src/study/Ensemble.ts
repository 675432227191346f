/** A parameter that the ensemble varies, with the range it is drawn from. */
export interface VaryingParameter {
  readonly name: string;
  readonly min: number;
  readonly max: number;
}

/** What an ensemble of model runs left behind: every set of parameters under every scenario. */
export interface Ensemble {
  /** Sets of parameters that were run. */
  readonly tried: number;
  readonly varying: readonly VaryingParameter[];
  /** Parameter values, one row of `varying.length` a set. */
  readonly points: Float64Array;
  /** Indices of the sets whose baseline run shows every pattern of the case, ascending. */
  readonly accepted: Uint32Array;
  /** One output of one scenario, a value a set. */
  column(scenario: string, output: string): Float64Array;
}
