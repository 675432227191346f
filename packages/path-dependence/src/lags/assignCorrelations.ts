/** Writes the correlations of two series without mean at the lags −L to L, where `out` has 2L + 1 places. */
export function assignCorrelations(leading: Float64Array, following: Float64Array, out: Float64Array): void {
  const length = leading.length;
  const most = (out.length - 1) / 2;
  let ofLeading = 0;
  let ofFollowing = 0;
  for (let t = 0; t < length; t += 1) {
    ofLeading += (leading[t] as number) * (leading[t] as number);
    ofFollowing += (following[t] as number) * (following[t] as number);
  }
  const scale = 1 / Math.sqrt(ofLeading * ofFollowing);
  for (let lag = -most; lag <= most; lag += 1) {
    const end = Math.min(length, length - lag);
    let total = 0;
    for (let t = Math.max(0, -lag); t < end; t += 1)
      total += (leading[t] as number) * (following[t + lag] as number);
    out[lag + most] = total * scale;
  }
}
