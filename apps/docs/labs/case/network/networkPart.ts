import type { CaseData } from "../CaseData.ts";
import type { LabView } from "../model/LabView.ts";
import { element } from "../page/element.ts";
import type { Language } from "../page/words.ts";
import { actorEvidence, tieEvidence } from "./evidencePanel.ts";
import { mapButtons } from "./mapButtons.ts";
import { networkWords } from "./networkWords.ts";
import type { Picked } from "./Scene.ts";
import { type PeriodScene, sceneOf } from "./sceneOf.ts";
import type { NetworkMap } from "./sigmaMap.ts";
import { sphereLegend } from "./sphereLegend.ts";
import { tieTables } from "./tieTables.ts";

export interface NetworkPart {
  readonly node: HTMLElement;
  show(view: LabView): void;
  draw(): void;
  stop(): void;
}

function pickedIn(scene: PeriodScene, id: string): Picked {
  const actor = scene.actorIds.indexOf(id);
  if (actor >= 0) return { kind: "actor", place: actor };
  const tie = scene.coded.findIndex((each) => each.id === id);
  return tie >= 0 ? { kind: "tie", place: tie } : null;
}

/** The network of a period with what each tie rests on; the map is loaded when it comes into sight. */
export function networkPart(
  data: CaseData,
  language: Language,
  onChange: (change: Partial<Pick<LabView, "period" | "selected">>) => void,
): NetworkPart {
  const words = networkWords[language];
  const canvas = element("div", { class: "lab-network", "aria-hidden": "true" });
  const panel = element("div", { class: "lab-evidence", "aria-live": "polite", tabindex: -1 });
  const lists = element("div", { class: "lab-lists" });
  const periods = data.periods.map(({ id, label }) => {
    const input = element("input", { type: "radio", name: "lab-period", value: id });
    input.addEventListener("change", () => onChange({ period: id, selected: "" }));
    return { id, input, node: element("label", {}, [input, label[language]]) };
  });
  const choice = element("fieldset", { class: "lab-periods" }, [
    element("legend", {}, [words.period]),
    ...periods.map(({ node }) => node),
  ]);
  let scene: PeriodScene | null = null;
  let shown = "";
  let selected = "";
  let map: NetworkMap | null = null;
  let stopped = false;
  let heldFocus = false;
  const choose = (id: string) => {
    heldFocus = panel.contains(document.activeElement);
    onChange({ selected: id });
  };
  const onPick = (picked: Picked) => {
    const id =
      picked?.kind === "actor" ? scene?.actorIds[picked.place] : scene?.coded[picked?.place ?? -1]?.id;
    choose(id ?? "");
  };

  const sight = new IntersectionObserver(
    async (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      sight.disconnect();
      const { sigmaMap } = await import("./sigmaMap.ts");
      if (stopped) return;
      map = sigmaMap(canvas, onPick);
      if (scene) map.show(scene, pickedIn(scene, selected));
      canvas.dataset.map = "ready";
    },
    { rootMargin: "200px" },
  );
  sight.observe(canvas);

  function showPanel(now: PeriodScene) {
    const picked = pickedIn(now, selected);
    if (!picked) {
      panel.replaceChildren(element("p", { class: "lab-note" }, [words.choose]));
      return;
    }
    const clear = element("button", { type: "button" }, [words.clear]);
    clear.addEventListener("click", () => choose(""));
    const tie = now.coded[picked.place];
    const actor = data.actors.find(({ id }) => id === now.actorIds[picked.place]);
    const nodes =
      picked.kind === "tie" && tie
        ? tieEvidence(data, tie, language)
        : actor
          ? actorEvidence(data, actor, now.coded, language, choose)
          : [];
    panel.replaceChildren(...nodes, clear);
  }

  return {
    node: element("section", { class: "lab-networks" }, [
      element("h2", {}, [words.network]),
      choice,
      sphereLegend(words),
      element("div", { class: "lab-beside" }, [
        element("div", {}, [
          canvas,
          mapButtons(words, (how) => map?.zoom(how)),
          element("p", { class: "lab-note" }, [words.mapNote]),
        ]),
        panel,
      ]),
      lists,
    ]),
    show({ period, selected: chosen }) {
      const toPanel = heldFocus;
      heldFocus = false;
      if (scene && period === shown && chosen === selected) return;
      if (!scene || period !== shown) {
        scene = sceneOf(data, period, language);
        shown = period;
        for (const { id, input } of periods) input.checked = id === period;
        const open = [...lists.querySelectorAll("details")].map((details) => details.open);
        lists.replaceChildren(...tieTables(data, scene, language, choose));
        for (const [index, details] of [...lists.querySelectorAll("details")].entries())
          details.open = open[index] ?? false;
      }
      selected = chosen;
      for (const button of lists.querySelectorAll<HTMLElement>("[data-choose]"))
        button.setAttribute("aria-pressed", String(button.dataset.choose === chosen));
      showPanel(scene);
      // The button that was pressed is gone with what the panel showed.
      if (toPanel) panel.focus();
      map?.show(scene, pickedIn(scene, selected));
    },
    draw: () => map?.draw(),
    stop() {
      stopped = true;
      sight.disconnect();
      map?.stop();
    },
  };
}
