import { palette, type Role } from "./palette.ts";

const roles = Object.keys(palette) as Role[];

function properties(theme: 0 | 1): string {
  return roles.map((role) => `--${role}:var(--commonweal-${role},${palette[role][theme]})`).join(";");
}

function rules(id: string): string {
  return roles
    .map((role) => `#${id} .f-${role}{fill:var(--${role})}#${id} .s-${role}{stroke:var(--${role})}`)
    .join("");
}

/**
 * Writes the style of one figure, scoped by its id.
 *
 * A page may set `--commonweal-ROLE` to its own colour; without it the reader's light or dark
 * preference decides. Presentation attributes carry the light colours for programs without CSS.
 */
export function themeCss(id: string): string {
  return `#${id}{${properties(0)};color:var(--ink)}@media (prefers-color-scheme:dark){#${id}{${properties(1)}}}${rules(id)}`;
}
