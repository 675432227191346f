import { palette, type Role } from "./palette.ts";

/** Attributes that fill and stroke with a role's colour, following the reader's theme. */
export function paint(fill: Role | "none", stroke?: Role): Record<string, string> {
  const classes = [fill === "none" ? "" : `f-${fill}`, stroke ? `s-${stroke}` : ""].filter(Boolean);
  return {
    ...(classes.length > 0 && { class: classes.join(" ") }),
    fill: fill === "none" ? "none" : palette[fill][0],
    ...(stroke && { stroke: palette[stroke][0] }),
  };
}
