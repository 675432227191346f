// A quotient of sums of decimals may fall short of the decimal that it stands for by some units of rounding.
const rounding = 1e-12;

/** Whether a parameter of fit reaches a cut; one that is not defined reaches only a cut of 0. */
export function reaches(value: number | null, cut: number): boolean {
  return cut === 0 || (value ?? -1) >= cut - rounding;
}
