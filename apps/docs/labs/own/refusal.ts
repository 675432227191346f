import type { CaseIssue } from "@commonweal/case-study";
import { element } from "../case/page/element.ts";
import type { OwnWords } from "./ownWords.ts";

const shown = 50;

/** What is wrong with what was given: every place with what was found and what was expected. */
export function refusal(message: string, issues: readonly CaseIssue[], words: OwnWords): HTMLElement {
  const heading = element("p", {}, [element("strong", {}, [words.refused])]);
  if (issues.length === 0) {
    return element("div", { class: "lab-refused", role: "alert" }, [heading, element("p", {}, [message])]);
  }
  const rows = issues.slice(0, shown).map((issue) => {
    const { file, line, column } = issue;
    return element("tr", {}, [
      element("td", {}, [file]),
      element("td", {}, [line === null ? "" : String(line)]),
      element("td", {}, [column ?? ""]),
      element("td", {}, [issue.message]),
    ]);
  });
  const head = [words.place, words.line, words.column, words.problem];
  const table = element("table", {}, [
    element("thead", {}, [
      element(
        "tr",
        {},
        head.map((text) => element("th", { scope: "col" }, [text])),
      ),
    ]),
    element("tbody", {}, rows),
  ]);
  return element("div", { class: "lab-refused", role: "alert" }, [
    heading,
    element("div", { class: "lab-scroll", tabindex: 0, role: "region", "aria-label": words.refused }, [
      table,
    ]),
    ...(issues.length > shown ? [element("p", {}, [words.more(issues.length - shown)])] : []),
  ]);
}
