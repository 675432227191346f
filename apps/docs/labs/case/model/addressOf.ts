import { controls } from "./controls.ts";
import type { LabView } from "./LabView.ts";

/**
 * Writes a view as the part of an address after `#`. Every choice is in it, so that a citation stays what it was when the
 * page's starting values change.
 */
export function addressOf(view: LabView): string {
  const parts = new URLSearchParams();
  for (const { name } of controls) parts.set(name, String(view.values[name]));
  parts.set("agents", String(view.agents));
  parts.set("replications", String(view.replications));
  parts.set("seed", String(view.seed));
  parts.set("across", view.across);
  parts.set("up", view.up);
  parts.set("period", view.period);
  if (view.selected !== "") parts.set("selected", view.selected);
  return parts.toString();
}
