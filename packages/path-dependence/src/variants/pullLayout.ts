/**
 * Places of what makes up a group's advantage, `pullWidth` numbers a group in the order state, capital, society.
 *
 * ΔU = constant + norms·y + memory·R + state·xS + capital·xK + society·xC + command·[campaign] + shortfall·O / (O + T0).
 */
export const pull = {
  constant: 0,
  norms: 1,
  memory: 2,
  state: 3,
  capital: 4,
  society: 5,
  command: 6,
  shortfall: 7,
} as const;
export const pullWidth = 8;
export const pullLength = 3 * pullWidth;
