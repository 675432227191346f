import { save } from "../case/page/downloads.ts";
import { element } from "../case/page/element.ts";
import type { Language } from "../case/page/words.ts";
import { caseActions } from "./caseActions.ts";
import { dropZone } from "./dropZone.ts";
import { networkView } from "./networkView.ts";
import { ownWords } from "./ownWords.ts";
import type { Answer, GivenFile, Question } from "./Question.ts";
import { refusal } from "./refusal.ts";

/** A file that is not read by then is given up. */
const patience = 30_000;

/** Puts a place to drop a case into an element; everything is read in a worker, so that no file can stop the page. */
export function mount(host: HTMLElement, { language }: { readonly language: Language }): () => void {
  const words = ownWords[language];
  const status = element("p", { class: "lab-status", role: "status" });
  const found = element("div", { class: "lab-found" });
  const stopButton = element("button", { type: "button", hidden: true }, [words.stop]);
  let worker: Worker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ends: (() => void)[] = [];
  let newest = 0;

  const busy = (text: string, isBusy: boolean) => {
    status.textContent = text;
    stopButton.hidden = !isBusy;
  };
  const end = () => {
    newest += 1;
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
  };
  const clear = () => {
    for (const stop of ends) stop();
    ends = [];
    found.replaceChildren();
  };
  const refuse = (message: string, issues: (Answer & { kind: "refused" })["issues"] = []) => {
    found.prepend(refusal(message, issues, words));
    busy("", false);
  };
  const ask = (question: Question) => worker?.postMessage(question);

  function show(answer: Answer) {
    clearTimeout(timer);
    if (answer.kind === "refused") refuse(answer.message, answer.issues);
    else if (answer.kind === "archive") save(`${answer.id}.zip`, new Blob([answer.bytes as BlobPart]));
    else if (answer.kind === "report") {
      busy(words.done, false);
      actions?.report(answer.html, answer.id);
    } else if (answer.kind === "read") showRead(answer);
  }

  let actions: ReturnType<typeof caseActions> | null = null;
  function showRead(answer: Answer & { kind: "read" }) {
    busy(words.read(words[answer.what], answer.format), false);
    const place = element("div");
    let view: ReturnType<typeof networkView> | null = null;
    const showNetwork = (index: number) => {
      const network = answer.networks[index];
      view?.stop();
      view = network ? networkView(network, language) : null;
      place.replaceChildren(...(view ? [view.node] : []));
    };
    ends.push(() => view?.stop());
    const list = element(
      "select",
      { id: "own-network" },
      answer.networks.map(({ label }, index) => element("option", { value: index }, [label])),
    );
    list.addEventListener("change", () => showNetwork(Number(list.value)));
    const warnings = answer.warnings.map((text) => element("li", {}, [text]));
    actions =
      answer.what === "case"
        ? caseActions(language, answer.sets, {
            run: (draws) => {
              busy(words.running, true);
              ask({ kind: "study", language, sets: answer.sets, draws });
            },
            export: () => ask({ kind: "export" }),
          })
        : null;
    found.append(
      element("h2", {}, [answer.title]),
      ...(answer.networks.length > 1
        ? [
            element("div", { class: "lab-choice" }, [
              element("label", { for: "own-network" }, [words.period]),
              list,
            ]),
          ]
        : []),
      place,
      ...(warnings.length > 0
        ? [
            element("details", {}, [
              element("summary", {}, [`${words.warnings} (${warnings.length})`]),
              element("ul", {}, warnings),
            ]),
          ]
        : []),
      ...(actions ? [actions.node] : []),
    );
    showNetwork(0);
  }

  async function take(given: Promise<readonly GivenFile[]>) {
    end();
    clear();
    const own = newest;
    busy(words.reading, true);
    try {
      const files = await given;
      if (own !== newest) return;
      worker = new Worker(new URL("./ownWorker.ts", import.meta.url), { type: "module" });
      worker.onmessage = ({ data }: MessageEvent<Answer>) => show(data);
      worker.onerror = ({ message }) => refuse(message);
      timer = setTimeout(() => {
        end();
        refuse(words.slow);
      }, patience);
      ask({ kind: "read", files, language });
    } catch (error) {
      if (own !== newest) return;
      refuse(error instanceof Error ? error.message : String(error));
    }
  }
  stopButton.addEventListener("click", () => {
    end();
    clear();
    busy(words.stopped, false);
  });
  host.replaceChildren(dropZone(words, take), status, stopButton, found);
  host.dataset.lab = "ready";
  return () => {
    end();
    clear();
    host.replaceChildren();
  };
}
