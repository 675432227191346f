import { controls } from "./controls.ts";

const names = new Set<string>([
  ...controls.map(({ name }) => name),
  ...["agents", "replications", "seed", "across", "up", "period", "selected"],
]);

/** Whether the part of an address after `#` names a choice of the page; the anchor of a heading names none. */
export function namesChoice(address: string): boolean {
  return [...new URLSearchParams(address.replace(/^#/, "")).keys()].some((name) => names.has(name));
}
