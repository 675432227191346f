/** (a − b) / (a + b), −1 to 1; `null` when both are 0. */
export const balanceOf = (a: number, b: number): number | null => (a + b === 0 ? null : (a - b) / (a + b));
