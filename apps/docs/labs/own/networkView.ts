import { mapButtons } from "../case/network/mapButtons.ts";
import { networkWords } from "../case/network/networkWords.ts";
import type { Picked, Scene } from "../case/network/Scene.ts";
import { sphereLegend } from "../case/network/sphereLegend.ts";
import { element } from "../case/page/element.ts";
import { scrollRegion } from "../case/page/scrollRegion.ts";
import { tableOf } from "../case/page/tableOf.ts";
import { onTheme } from "../case/page/theme.ts";
import type { Language } from "../case/page/words.ts";
import { ownWords } from "./ownWords.ts";
import type { SeenNetwork } from "./Question.ts";

/** Rows of the table of actors; the map shows more. */
const rows = 100;

function sceneOf({ drawn, directed }: SeenNetwork): Scene {
  return {
    actors: drawn.labels.map((label, place) => ({
      label,
      colour: drawn.roles[place] ?? "outside",
      x: drawn.x[place] ?? 0,
      y: drawn.y[place] ?? 0,
      size: 4 + Math.min(8, Math.sqrt(drawn.degrees[place] ?? 0)),
    })),
    ties: drawn.sources.map((from, index) => ({
      from,
      to: drawn.targets[index] as number,
      colour: "tie",
      strength: 1,
      directed,
    })),
  };
}

const number = (value: number) => String(Number(value.toPrecision(4))).replace("-", "−");

/** Shows one network: map, measures and the actors with most ties. */
export function networkView(network: SeenNetwork, language: Language): { node: HTMLElement; stop(): void } {
  const words = ownWords[language];
  const canvas = element("div", { class: "lab-network", "aria-hidden": "true" });
  const scene = sceneOf(network);
  let map: import("../case/network/sigmaMap.ts").NetworkMap | null = null;
  let picked: Picked = null;
  let stopped = false;
  const pick = (next: Picked) => {
    picked = next;
    map?.show(scene, picked);
  };
  void import("../case/network/sigmaMap.ts").then(({ sigmaMap }) => {
    if (stopped) return;
    map = sigmaMap(canvas, pick);
    map.show(scene, picked);
    canvas.dataset.map = "ready";
  });
  const endTheme = onTheme(() => map?.draw());
  const { drawn, measures } = network;
  const order = drawn.degrees.map((_, place) => place);
  order.sort((one, other) => (drawn.degrees[other] ?? 0) - (drawn.degrees[one] ?? 0) || one - other);
  const actorRows = order.slice(0, rows).map((place) => {
    const button = element("button", { type: "button", class: "lab-link" }, [drawn.labels[place] ?? ""]);
    button.addEventListener("click", () => pick({ kind: "actor", place }));
    return [button, String(drawn.degrees[place] ?? 0), drawn.groups[place] ?? ""];
  });
  const measureRows = measures.map(({ id, value, reason }) => [
    id,
    value === null ? `${words.undefined}: ${reason}` : number(value),
  ]);
  const facts = words.size(network.actors, network.ties, network.directed);
  const isPart = drawn.labels.length < network.actors || drawn.sources.length < network.ties;
  const part = isPart ? ` ${words.part(drawn.labels.length, drawn.sources.length)}` : "";
  return {
    node: element("div", {}, [
      element("p", { class: "lab-note" }, [`${facts}.${part}`]),
      sphereLegend(networkWords[language]),
      element("div", { class: "lab-beside" }, [
        element("div", {}, [canvas, mapButtons(networkWords[language], (how) => map?.zoom(how))]),
        element("div", {}, [
          element("h3", {}, [words.measures]),
          scrollRegion(words.measures, [tableOf([words.measure, words.value], measureRows)], "list"),
          element("h3", {}, [words.actors]),
          scrollRegion(words.actors, [tableOf([words.actor, words.ties, words.group], actorRows)], "list"),
        ]),
      ]),
    ]),
    stop() {
      stopped = true;
      endTheme();
      map?.stop();
    },
  };
}
