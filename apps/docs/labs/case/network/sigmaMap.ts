import { MultiGraph } from "graphology";
import Sigma from "sigma";
import { type Colours, coloursOf } from "../charts/Colours.ts";
import { fonts } from "../charts/fonts.ts";
import { themeNow } from "../page/theme.ts";
import { drawHover } from "./drawHover.ts";
import { drawLabel } from "./drawLabel.ts";
import type { Picked, Scene } from "./Scene.ts";

export interface NetworkMap {
  show(scene: Scene, picked: Picked): void;
  zoom(how: "in" | "out" | "whole"): void;
  /** Draws again in the theme that the site has now. */
  draw(): void;
  stop(): void;
}

/** Half-way between a colour and the paper, for what is not looked at. */
function faded(colour: string, paper: string): string {
  const parts = (text: string) => [1, 3, 5].map((start) => Number.parseInt(text.slice(start, start + 2), 16));
  const ground = parts(paper);
  const mixed = parts(colour).map((value, index) =>
    Math.round(0.25 * value + 0.75 * (ground[index] as number)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function graphOf({ actors, ties }: Scene): MultiGraph {
  const graph = new MultiGraph();
  for (const [place, { label, x, y, size }] of actors.entries())
    graph.addNode(place, { label, x, y: -y, size, place });
  for (const [place, { from, to, strength, directed }] of ties.entries()) {
    if (from === to) continue;
    const attributes = { size: 0.8 + 0.7 * Math.min(4, strength), type: directed ? "arrow" : "line", place };
    if (directed) graph.addDirectedEdgeWithKey(place, from, to, attributes);
    else graph.addUndirectedEdgeWithKey(place, from, to, attributes);
  }
  return graph;
}

/** Draws a network with sigma into an element; `onPick` tells what was clicked. */
export function sigmaMap(host: HTMLElement, onPick: (picked: Picked) => void): NetworkMap {
  let colours: Colours = coloursOf(themeNow());
  let scene: Scene = { actors: [], ties: [] };
  let picked: Picked = null;
  let near = new Set<number>();

  const isLit = (from: number, to: number, place: number) =>
    picked === null ||
    (picked.kind === "tie" ? picked.place === place : picked.place === from || picked.place === to);
  const renderer = new Sigma(graphOf(scene), host, {
    allowInvalidContainer: true,
    enableEdgeEvents: true,
    // The page scrolls under the pointer; buttons zoom.
    enableCameraZooming: false,
    labelFont: fonts,
    labelSize: 12,
    labelDensity: 1,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 0,
    labelColor: { attribute: "labelColour", color: colours.ink },
    zIndex: true,
    stagePadding: 60,
    defaultDrawNodeHover: drawHover(() => colours),
    defaultDrawNodeLabel: drawLabel(() => colours),
    nodeReducer: (_, data) => {
      const place = data.place as number;
      const actor = scene.actors[place];
      const lit = picked === null || near.has(place);
      const colour = colours[actor?.colour ?? "outside"];
      return {
        ...data,
        color: lit ? colour : faded(colour, colours.paper),
        label: lit ? (data.label as string) : null,
        labelColour: colours.ink,
        forceLabel: picked?.kind === "tie" ? lit : picked?.place === place,
        highlighted: picked?.kind === "actor" && picked.place === place,
        zIndex: lit ? 1 : 0,
      };
    },
    edgeReducer: (_, data) => {
      const place = data.place as number;
      const tie = scene.ties[place];
      if (!tie) return data;
      const lit = isLit(tie.from, tie.to, place);
      const own = picked?.kind === "tie" && lit;
      const colour = own ? colours.other : colours[tie.colour];
      return {
        ...data,
        color: lit ? colour : faded(colour, colours.paper),
        size: own ? 4 : (data.size as number),
        zIndex: lit ? 1 : 0,
      };
    },
  });
  renderer.on("clickNode", ({ node }) => onPick({ kind: "actor", place: Number(node) }));
  renderer.on("clickEdge", ({ edge }) => onPick({ kind: "tie", place: Number(edge) }));
  renderer.on("clickStage", () => onPick(null));
  renderer.on("enterNode", () => host.classList.add("lab-pointing"));
  renderer.on("leaveNode", () => host.classList.remove("lab-pointing"));
  // Fingers scroll the page; a tap still comes as a click of the mouse.
  renderer.getTouchCaptor().enabled = false;
  return {
    show(next, chosen) {
      picked = chosen;
      const tie = chosen?.kind === "tie" ? next.ties[chosen.place] : undefined;
      near = new Set(tie ? [tie.from, tie.to] : chosen ? [chosen.place] : []);
      if (chosen?.kind === "actor")
        for (const { from, to } of next.ties) {
          if (from === chosen.place) near.add(to);
          if (to === chosen.place) near.add(from);
        }
      if (next !== scene) {
        scene = next;
        renderer.setGraph(graphOf(scene));
      } else renderer.refresh();
    },
    zoom(how) {
      const camera = renderer.getCamera();
      const options = { duration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 200 };
      if (how === "in") void camera.animatedZoom(options);
      else if (how === "out") void camera.animatedUnzoom(options);
      else void camera.animatedReset(options);
    },
    draw() {
      colours = coloursOf(themeNow());
      renderer.setSetting("labelColor", { attribute: "labelColour", color: colours.ink });
      renderer.refresh();
    },
    stop: () => renderer.kill(),
  };
}
