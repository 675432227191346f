import { save } from "../case/page/downloads.ts";
import { element } from "../case/page/element.ts";
import type { Language } from "../case/page/words.ts";
import { ownWords } from "./ownWords.ts";

/** The command line's own default. */
const draws = 200;

/** What can be done with a case: run its study, and take the folder along. */
export function caseActions(
  language: Language,
  sets: number,
  on: { readonly run: (draws: number) => void; readonly export: () => void },
): { readonly node: HTMLElement; report(html: string, id: string): void } {
  const words = ownWords[language];
  const run = element("button", { type: "button" }, [words.runReport]);
  run.addEventListener("click", () => on.run(draws));
  const archive = element("button", { type: "button" }, [words.export]);
  archive.addEventListener("click", () => on.export());
  const shown = element("div");
  return {
    node: element("section", {}, [
      element("h2", {}, [words.report]),
      element("p", { class: "lab-note" }, [words.reportNote(sets)]),
      element("div", { class: "lab-downloads" }, [run, archive]),
      shown,
    ]),
    report(html, id) {
      const file = element("button", { type: "button" }, [words.saveReport]);
      file.addEventListener("click", () => save(`${id}.html`, new Blob([html], { type: "text/html" })));
      // No script runs in it, and it is nobody's origin.
      const frame = element("iframe", { sandbox: true, title: words.report, class: "lab-report" });
      frame.srcdoc = html;
      shown.replaceChildren(file, frame);
    },
  };
}
