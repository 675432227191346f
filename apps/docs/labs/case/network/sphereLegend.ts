import { element } from "../page/element.ts";
import type { NetworkWords } from "./networkWords.ts";

const roles = ["state", "capital", "society", "outside"] as const;

/** Which colour stands for whom. */
export function sphereLegend(words: Pick<NetworkWords, "legend" | "contestedTie">): HTMLElement {
  const mark = (role: string, shape: string) =>
    element("span", { class: `lab-mark lab-${shape} lab-colour-${role}`, "aria-hidden": "true" });
  return element("ul", { class: "lab-legend" }, [
    ...roles.map((role) => element("li", {}, [mark(role, "dot"), words.legend[role]])),
    element("li", {}, [mark("worse", "stroke"), words.contestedTie]),
  ]);
}
