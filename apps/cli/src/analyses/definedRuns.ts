/** Places of the numbers that are defined. */
export function definedRuns(values: Float64Array): number[] {
  return Array.from(values.keys()).filter((place) => !Number.isNaN(values[place]));
}
