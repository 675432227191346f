/** How many random networks a format is tried on: fewer in a browser, whose engine is the same. */
export const roundTripRuns = typeof window === "undefined" ? 10_000 : 500;
