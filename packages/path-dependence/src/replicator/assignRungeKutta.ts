/** Arrays that the steps of one trajectory use again and again. */
export interface RungeKuttaWork {
  readonly slopes: readonly [Float64Array, Float64Array, Float64Array, Float64Array];
  readonly between: Float64Array;
}

export function rungeKuttaWork(size: number): RungeKuttaWork {
  const numbers = () => new Float64Array(size);
  return { slopes: [numbers(), numbers(), numbers(), numbers()], between: numbers() };
}

/** Moves a state on by one step of the classical Runge–Kutta method of fourth order. */
export function assignRungeKutta(
  state: Float64Array,
  step: number,
  assignField: (state: Float64Array, slope: Float64Array) => void,
  { slopes, between }: RungeKuttaWork,
): void {
  const [first, second, third, fourth] = slopes;
  const size = state.length;
  assignField(state, first);
  for (let k = 0; k < size; k += 1) between[k] = (state[k] as number) + (step / 2) * (first[k] as number);
  assignField(between, second);
  for (let k = 0; k < size; k += 1) between[k] = (state[k] as number) + (step / 2) * (second[k] as number);
  assignField(between, third);
  for (let k = 0; k < size; k += 1) between[k] = (state[k] as number) + step * (third[k] as number);
  assignField(between, fourth);
  for (let k = 0; k < size; k += 1) {
    const middle = 2 * ((second[k] as number) + (third[k] as number));
    const change = (first[k] as number) + middle + (fourth[k] as number);
    state[k] = (state[k] as number) + (step / 6) * change;
  }
}
