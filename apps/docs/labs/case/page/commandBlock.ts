import { element } from "./element.ts";
import type { LabWords } from "./words.ts";

/** A command line that can be copied. */
export function commandBlock(
  title: string,
  command: string,
  words: Pick<LabWords, "copy" | "copied">,
): HTMLElement {
  const code = element("code", {}, [command]);
  const button = element("button", { type: "button", "aria-label": `${words.copy}: ${title}` }, [words.copy]);
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(command);
    button.textContent = words.copied;
  });
  const pre = element("pre", { tabindex: 0, role: "region", "aria-label": title }, [code]);
  return element("div", { class: "lab-command" }, [element("div", {}, [title, button]), pre]);
}
