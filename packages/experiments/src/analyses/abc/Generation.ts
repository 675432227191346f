/** A run that was kept. */
export interface Particle {
  readonly point: Float64Array;
  readonly row: readonly number[];
  readonly distance: number;
}

/** Particles that came within one tolerance, with weights that sum to 1. */
export interface Generation {
  readonly particles: readonly Particle[];
  readonly weights: Float64Array;
  readonly tolerance: number;
  readonly simulations: number;
}
