/**
 * A rule of drawing: reads the shares of the colours, which sum to 1, and writes the chance of each colour.
 *
 * The chances lie from 0 to 1 and sum to 1. The arrays belong to the caller and are used again.
 */
export type DrawRule = (shares: Float64Array, chances: Float64Array) => void;
