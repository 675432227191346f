/** Most actors and ties that a run takes: 2^24 and 2^28, some 2.5 GB of memory. */
export const networkLimits = Object.freeze({ actors: 16_777_216, ties: 268_435_456 });
