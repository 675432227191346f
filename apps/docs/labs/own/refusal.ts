import type { CaseIssue } from "@commonweal/case-study";
import { element } from "../case/page/element.ts";
import { scrollRegion } from "../case/page/scrollRegion.ts";
import { tableOf } from "../case/page/tableOf.ts";
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
    return [file, line === null ? "" : String(line), column ?? "", issue.message];
  });
  const head = [words.place, words.line, words.column, words.problem];
  return element("div", { class: "lab-refused", role: "alert" }, [
    heading,
    scrollRegion(words.refused, [tableOf(head, rows)]),
    ...(issues.length > shown ? [element("p", {}, [words.more(issues.length - shown)])] : []),
  ]);
}
