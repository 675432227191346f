/** WebAssembly that takes the steps of a rule, with the same bits; made by assembly/build.mjs. */
export interface RuleKernel<Parameters> {
  /** The module in base64. */
  readonly code: string;
  /** Numbers that its `configure` takes. */
  coefficients(parameters: Parameters): readonly number[];
  /** What all actors meet at a step; the last number that its `stepBlock` takes. */
  impulse(parameters: Parameters, step: number): number;
}
