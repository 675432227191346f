import { palette } from "@commonweal/figures";

/** The colours of the page's drawings: those of the figures, and one for what would have been. */
export type Colours = Readonly<Record<keyof typeof palette | "other", string>>;

export function coloursOf(theme: "light" | "dark"): Colours {
  const place = theme === "light" ? 0 : 1;
  const roles = Object.entries(palette).map(([role, pair]) => [role, pair[place]]);
  const paper = theme === "light" ? "#ffffff" : "#1b1b1f";
  return { ...Object.fromEntries(roles), paper, other: theme === "light" ? "#8a3f80" : "#dd9ad4" } as Colours;
}
