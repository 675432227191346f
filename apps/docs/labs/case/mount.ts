import type { CaseData } from "./CaseData.ts";
import { addressOf } from "./model/addressOf.ts";
import { firstView, type LabView } from "./model/LabView.ts";
import { namesChoice } from "./model/namesChoice.ts";
import { startOf } from "./model/startOf.ts";
import { viewOf } from "./model/viewOf.ts";
import { facetPart } from "./network/facetPart.ts";
import { networkPart } from "./network/networkPart.ts";
import { choices } from "./page/choices.ts";
import { element } from "./page/element.ts";
import { modelPart } from "./page/modelPart.ts";
import { sliders } from "./page/sliders.ts";
import { onTheme } from "./page/theme.ts";
import { trailing } from "./page/trailing.ts";
import { type Language, labWords } from "./page/words.ts";

export interface LabOptions {
  readonly data: CaseData;
  readonly language: Language;
}

/** Puts the live case into an element; gives back how to take it out again. The address holds every choice. */
export function mount(host: HTMLElement, { data, language }: LabOptions): () => void {
  const words = labWords[language];
  const start = startOf(data);
  const read = viewOf(location.hash, start);
  let view: LabView = read.view;

  const refused = element("div", { class: "lab-refused", role: "alert", hidden: true });
  const tellRefused = ({ refused: found }: typeof read) => {
    refused.hidden = found.length === 0;
    const lines = found.map(({ name, found, expected }) =>
      element("li", {}, [words.refusedOne(name, found, expected)]),
    );
    refused.replaceChildren(element("p", {}, [words.refused]), element("ul", {}, lines));
  };

  const model = modelPart(data, language);
  const network = networkPart(data, language, (part) => change(part));
  const facets = facetPart(data, language);
  const writeAddress = trailing(200, (now: LabView) => {
    history.replaceState(history.state, "", `#${addressOf(now)}`);
  });
  const show = (next: LabView, runs = true) => {
    view = next;
    moving.show(next.values);
    lists.show(next);
    network.show(next);
    facets.show(next.period);
    if (runs) model.run(next);
  };
  const change = (part: Partial<LabView>) => {
    const isRead = Object.keys(part).every((name) => name === "period" || name === "selected");
    show({ ...view, ...part }, !isRead);
    writeAddress(view);
  };
  const moving = sliders(language, (values) => change({ values }));
  const lists = choices(language, change);
  const reset = element("button", { type: "button", class: "lab-reset" }, [words.reset]);
  reset.addEventListener("click", () => change({ values: firstView(start).values }));

  const controls = element("section", { class: "lab-controls", "aria-label": words.controls }, [
    element("h2", {}, [words.controls]),
    moving.node,
    lists.agents,
    reset,
  ]);
  const [figure, outcomes, map, commands] = model.nodes as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  map.querySelector("h2")?.after(lists.map);
  const shownModel = element("div", { class: "lab-model" }, [
    controls,
    element("div", {}, [figure, outcomes]),
  ]);
  host.replaceChildren(
    refused,
    element("p", { class: "lab-note" }, [words.assumed]),
    element("p", { class: "lab-note" }, [words.citeNote]),
    shownModel,
    map,
    commands,
    network.node,
    facets.node,
  );
  host.dataset.lab = "ready";

  tellRefused(read);
  show(view);
  const onHash = () => {
    if (!namesChoice(location.hash)) return;
    const next = viewOf(location.hash, start);
    tellRefused(next);
    if (addressOf(next.view) !== addressOf(view)) show(next.view);
  };
  addEventListener("hashchange", onHash);
  const draw = () => {
    model.draw();
    network.draw();
    facets.draw();
  };
  const endTheme = onTheme(draw);
  const resized = new ResizeObserver(trailing(100, draw));
  resized.observe(host);
  return () => {
    removeEventListener("hashchange", onHash);
    endTheme();
    resized.disconnect();
    model.stop();
    network.stop();
    host.replaceChildren();
  };
}
