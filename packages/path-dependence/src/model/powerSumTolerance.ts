/** How far the three power shares may miss 1 together: room for rounding, not for mistakes. */
export const powerSumTolerance = 1e-9;
