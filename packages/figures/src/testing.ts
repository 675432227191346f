import { parseHTML } from "linkedom";
import type { NetworkMapWords } from "./network/NetworkMapRecord.ts";

/** The browser's document, or linkedom's where there is none. */
export const testDocument: Document =
  globalThis.document ??
  (parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document);

/** Parses a figure and gives its root. */
export function parsed(svg: string): Element {
  const host = testDocument.createElement("div");
  host.innerHTML = svg;
  return host.firstElementChild as Element;
}

export const meta = {
  id: "figure",
  title: "A title",
  source: "Invented for the test.",
  description: "What the figure shows.",
};

export const mapWords: NetworkMapWords = {
  spheres: { state: "State", capital: "Capital", society: "Society", outside: "Outside", hybrid: "Several" },
  status: { present: "present", weak: "weak", contested: "contested" },
  strength: "tie strength",
  isolated: "no tie in this period",
  unlabelled: "actors without a printed name",
  empty: "No actors.",
};
