/** A model for tests: it takes some milliseconds a run, and its numbers hang on parameters and seed. */
export const slowSums =
  ({ milliseconds }) =>
  ({ parameters, seed }) => {
    const end = performance.now() + milliseconds;
    let steps = 0;
    while (performance.now() < end) steps += 1;
    return { outputs: { sum: parameters.a + parameters.b, chance: steps < 0 ? null : seed } };
  };
