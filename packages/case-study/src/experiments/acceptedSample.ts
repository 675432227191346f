/**
 * Takes the first of the accepted sets, at most so many.
 *
 * Any first points of a Sobol sequence are spread over the whole space, and those of a Latin hypercube are as good as drawn at
 * random. Sets at even steps would not do: every sixteenth point of a Sobol sequence lies in one sixteenth of a parameter's range. O(most).
 */
export function acceptedSample(accepted: Uint32Array, most: number): Uint32Array {
  return accepted.slice(0, most);
}
