import { element } from "../page/element.ts";
import type { NetworkWords } from "./networkWords.ts";

/** Buttons that zoom, since the wheel scrolls the page. */
export function mapButtons(
  words: Pick<NetworkWords, "zoomIn" | "zoomOut" | "whole">,
  onZoom: (how: "in" | "out" | "whole") => void,
): HTMLElement {
  const button = (label: string, sign: string, how: "in" | "out" | "whole") => {
    const made = element("button", { type: "button", ...(sign === label ? {} : { "aria-label": label }) }, [
      sign,
    ]);
    made.addEventListener("click", () => onZoom(how));
    return made;
  };
  return element("div", { class: "lab-zoom" }, [
    button(words.zoomIn, "+", "in"),
    button(words.zoomOut, "−", "out"),
    button(words.whole, words.whole, "whole"),
  ]);
}
