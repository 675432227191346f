import { element } from "../case/page/element.ts";
import { droppedFiles, readFiles } from "./givenFiles.ts";
import type { OwnWords } from "./ownWords.ts";
import type { GivenFile } from "./Question.ts";

/** Where files are dropped, with two fields for those who have no mouse. */
export function dropZone(
  words: OwnWords,
  onGiven: (files: Promise<readonly GivenFile[]>) => void,
): HTMLElement {
  const field = (id: string, label: string, attributes: Record<string, boolean>) => {
    const input = element("input", { type: "file", id, ...attributes });
    input.addEventListener("change", () => {
      if (input.files && input.files.length > 0) onGiven(readFiles([...input.files]));
      input.value = "";
    });
    return element("div", { class: "lab-choice" }, [element("label", { for: id }, [label]), input]);
  };
  const zone = element("div", { class: "lab-drop" }, [
    element("p", {}, [element("strong", {}, [words.drop])]),
    element("p", { class: "lab-note" }, [`${words.formats} ${words.private}`]),
    element("div", { class: "lab-choices" }, [
      field("own-file", words.chooseFile, {}),
      field("own-folder", words.chooseFolder, { webkitdirectory: true, multiple: true }),
    ]),
  ]);
  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.classList.add("lab-over");
  });
  zone.addEventListener("dragleave", () => zone.classList.remove("lab-over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("lab-over");
    if (event.dataTransfer) onGiven(droppedFiles(event.dataTransfer));
  });
  return zone;
}
