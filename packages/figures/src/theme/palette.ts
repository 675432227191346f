/**
 * The colours of the figures in light and dark surroundings, by role.
 *
 * Blue, vermillion and bluish green are those of Okabe and Ito's colour-blind safe set; on a dark
 * ground the lighter members or tints of the same hues stand in for them.
 */
export const palette = {
  paper: ["#ffffff", "#15181c"],
  ink: ["#1c1f23", "#eceef0"],
  muted: ["#5b626a", "#a4acb5"],
  faint: ["#d9dde1", "#373d44"],
  tie: ["#6d747c", "#8f979f"],
  state: ["#0072b2", "#56b4e9"],
  capital: ["#d55e00", "#f0943a"],
  society: ["#009e73", "#2cc79b"],
  outside: ["#8b9198", "#9aa1a9"],
  better: ["#56b4e9", "#4a9fd0"],
  worse: ["#e69f00", "#d89a1c"],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type Role = keyof typeof palette;
