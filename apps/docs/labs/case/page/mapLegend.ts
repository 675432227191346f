import { element } from "./element.ts";
import type { LabWords } from "./words.ts";

const marks = { falls: "−", same: "", rises: "+", undefined: "" } as const;

/** What the cells of the map mean, by colour and by sign. */
export function mapLegend(words: LabWords): HTMLElement {
  return element(
    "ul",
    { class: "lab-legend" },
    (["falls", "same", "rises", "undefined"] as const).map((verdict) =>
      element("li", {}, [
        element("span", { class: `lab-mark lab-mark-${verdict}`, "aria-hidden": "true" }, [marks[verdict]]),
        words.verdict[verdict],
      ]),
    ),
  );
}
