/**
 * What is taken off both series before they are compared.
 *
 * `none`: their means only; `linear`: the least-squares line of each over time; `difference`: every value less the one
 * before, one value fewer. Two series that merely grow are correlated at any lag, so trends must go first.
 */
export type Detrending = "none" | "linear" | "difference";

/** Gives a series without its trend and with mean 0. */
export function detrended(series: ArrayLike<number>, detrend: Detrending): Float64Array {
  const values = Float64Array.from(series);
  if (detrend === "difference") {
    const changes = new Float64Array(values.length - 1);
    for (let t = 0; t < changes.length; t += 1)
      changes[t] = (values[t + 1] as number) - (values[t] as number);
    return centred(changes);
  }
  const rest = centred(values);
  if (detrend === "linear") {
    const middle = (rest.length - 1) / 2;
    let along = 0;
    let length = 0;
    for (let t = 0; t < rest.length; t += 1) {
      along += (t - middle) * (rest[t] as number);
      length += (t - middle) * (t - middle);
    }
    if (length > 0)
      for (let t = 0; t < rest.length; t += 1)
        rest[t] = (rest[t] as number) - (along / length) * (t - middle);
  }
  return rest;
}

/** Takes the mean off in place. */
function centred(values: Float64Array): Float64Array {
  let total = 0;
  for (let t = 0; t < values.length; t += 1) total += values[t] as number;
  const mean = total / values.length;
  for (let t = 0; t < values.length; t += 1) values[t] = (values[t] as number) - mean;
  return values;
}
