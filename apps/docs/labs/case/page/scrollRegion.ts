import { element } from "./element.ts";

/** A place that scrolls by itself, with keys too; a `list` is not higher than a screen. */
export function scrollRegion(
  label: string,
  content: readonly Node[],
  look: "list" | "whole" = "whole",
): HTMLElement {
  const attributes = {
    class: look === "list" ? "lab-scroll lab-list" : "lab-scroll",
    tabindex: 0,
    role: "region",
    "aria-label": label,
  };
  return element("div", attributes, content);
}
