import type { CaseData } from "../CaseData.ts";
import { coloursOf } from "../charts/Colours.ts";
import { panelsFigure } from "../charts/panelsFigure.ts";
import { panelsOf } from "../charts/panelsOf.ts";
import { verdictMap, verdictOf } from "../charts/verdictMap.ts";
import type { Band, Curve, VerdictGrid } from "../model/Curves.ts";
import { commandOf } from "../model/commandOf.ts";
import { controlOf } from "../model/controls.ts";
import { gridCsv } from "../model/gridCsv.ts";
import type { LabView } from "../model/LabView.ts";
import { agentSteps, runsOf } from "../model/runsOf.ts";
import { seriesCsv } from "../model/seriesCsv.ts";
import { commandBlock } from "./commandBlock.ts";
import { downloadRow, pngOf, save, svgText } from "./downloads.ts";
import { element } from "./element.ts";
import { figureLegend } from "./figureLegend.ts";
import { latestWorker } from "./latestWorker.ts";
import { mapLegend } from "./mapLegend.ts";
import { outcomeTable } from "./outcomeTable.ts";
import type { Answer } from "./Question.ts";
import { themeNow } from "./theme.ts";
import { trailing } from "./trailing.ts";
import { type Language, labWords } from "./words.ts";

/** Points of the map along each side. */
const mapPoints = 17;

export interface ModelPart {
  readonly nodes: readonly HTMLElement[];
  /** Runs the model for a view; what is shown follows as it comes in. */
  run(view: LabView): void;
  /** Draws again, after the theme or the width changed. */
  draw(): void;
  stop(): void;
}

type Bands = readonly [Band | null, Band | null];

interface BandOf {
  readonly band: Band;
  readonly of: LabView;
}

const makeWorker = () => new Worker(new URL("./modelWorker.ts", import.meta.url), { type: "module" });

/** The figures, outcomes and commands of the model. */
export function modelPart(data: CaseData, language: Language): ModelPart {
  const words = labWords[language];
  const figure = element("div", { class: "lab-figure" });
  const status = element("p", { class: "lab-status", role: "status" }, [words.waiting]);
  const outcomes = element("div", {
    class: "lab-scroll",
    tabindex: 0,
    role: "region",
    "aria-label": words.outcomes,
  });
  const map = element("div", { class: "lab-figure lab-map" });
  const mapSummary = element("p", { class: "lab-note" });
  const commands = element("div");
  let view: LabView | null = null;
  let shown: { readonly curves: readonly [Curve, Curve]; readonly of: LabView } | null = null;
  let bands: [BandOf | null, BandOf | null] = [null, null];
  let grid: VerdictGrid | null = null;
  let mapDrawing: SVGElement | null = null;

  const asked = ({ agents, replications, seed }: LabView) => ({ agents, replications, seed });

  const drawingOf = (curves: readonly [Curve, Curve], drawn: Bands) => {
    const record = { curves, bands: drawn, surgeWeeks: data.base.surgeWeeks };
    const width = Math.max(300, figure.clientWidth || 700);
    const legend = figureLegend(words, drawn[0] !== null);
    const text = { title: words.figure, description: words.description };
    return panelsFigure(panelsOf(record, words), legend, coloursOf(themeNow()), width, text);
  };

  /** While a slider moves, bands are a moment behind the curves. */
  function drawFigure() {
    if (!shown || !view) return;
    const newest = bands.map((each) => each?.band ?? null) as unknown as Bands;
    figure.replaceChildren(drawingOf(shown.curves, newest));
    outcomes.replaceChildren(outcomeTable(shown.curves, newest, view.replications > 0, words));
  }

  /** What is handed out belongs together: the curves, and the bands where they are of the same view. */
  function oneView() {
    if (!shown) return null;
    const { curves, of } = shown;
    const [before, after] = bands;
    const own: Bands = before?.of === of && after?.of === of ? [before.band, after.band] : [null, null];
    return { curves, bands: own };
  }

  function drawMap() {
    if (!grid) return;
    const { parameters, here } = grid;
    const name = (parameter: (typeof parameters)[number]) => {
      const { label, unit } = controlOf(parameter);
      return `${label[language]} (${unit[language]})`;
    };
    const counts = { falls: 0, same: 0, rises: 0, undefined: 0 };
    for (const change of grid.change) counts[verdictOf(change)] += 1;
    const summary = words.mapSummary(counts);
    const width = Math.min(560, Math.max(300, map.clientWidth || 500));
    const labels = { across: name(parameters[0]), up: name(parameters[1]) };
    mapDrawing = verdictMap(grid, here, labels, coloursOf(themeNow()), width, {
      title: words.map,
      description: summary,
    });
    map.replaceChildren(mapDrawing);
    mapSummary.textContent = summary;
  }

  const onAnswer = (place: 0 | 1 | null) => (answer: Answer, of: LabView | undefined) => {
    if (answer.kind === "failed") status.textContent = `${words.failed}: ${answer.message}`;
    else if (of === undefined) return;
    else if (answer.kind === "curves") {
      shown = { curves: answer.curves, of };
      if (view?.replications === 0) status.textContent = words.noAgentsRun;
      drawFigure();
    } else if (answer.kind === "map") {
      grid = answer.grid;
      drawMap();
    } else if (place !== null && view && view.replications > 0) {
      bands[place] = { band: answer.band, of };
      const done = Math.min(...bands.map((each) => (each?.of === view ? each.band.replications : 0)));
      const all = view.replications;
      status.textContent = done >= all ? words.ready(all) : words.working(done, all);
      drawFigure();
    }
  };
  const curveWorker = latestWorker<LabView>(makeWorker, onAnswer(null));
  const agentWorkers = [0, 1].map((place) =>
    latestWorker<LabView>(makeWorker, onAnswer(place as 0 | 1), true),
  );
  const mapWorker = latestWorker<LabView>(makeWorker, onAnswer(null));

  const askAgents = trailing(120, (now: LabView) => {
    if (now.replications === 0) {
      bands = [null, null];
      drawFigure();
      return;
    }
    const { baseline, counterfactual } = runsOf(now, data.base, agentSteps);
    for (const [place, run] of [baseline, counterfactual].entries())
      agentWorkers[place]?.ask({ kind: "agents", run, asked: asked(now) }, now);
  });
  const askMap = trailing(300, (now: LabView) => {
    const { baseline, counterfactual } = runsOf(now, data.base);
    const { interventions } = counterfactual;
    const { across, up } = now;
    const base = baseline.values;
    mapWorker.ask({ kind: "map", base, interventions, across, up, points: mapPoints }, now);
  });
  const showCommands = trailing(120, (now: LabView) => {
    const exact = runsOf(now, data.base);
    const coarse = runsOf(now, data.base, agentSteps);
    const parts = (["baseline", "counterfactual"] as const).flatMap((name) => [
      commandBlock(words[name], commandOf(exact[name]), words),
      ...(now.replications > 0
        ? [commandBlock(`${words[name]}, ${words.agents}`, commandOf(coarse[name], asked(now)), words)]
        : []),
    ]);
    commands.replaceChildren(...parts);
  });

  const file = (ending: string) => `${data.id}-model.${ending}`;
  const text = (name: string, content: string, type: string) => save(name, new Blob([content], { type }));
  const saving = (label: string, give: (view: NonNullable<ReturnType<typeof oneView>>) => unknown) => ({
    label,
    save: () => {
      const view = oneView();
      return view && give(view);
    },
  });
  const figureFiles = downloadRow(words.download, [
    saving("SVG", ({ curves, bands }) =>
      text(file("svg"), svgText(drawingOf(curves, bands)), "image/svg+xml"),
    ),
    saving("PNG", async ({ curves, bands }) => save(file("png"), await pngOf(drawingOf(curves, bands)))),
    saving("CSV", ({ curves, bands }) => text(file("csv"), seriesCsv(curves, bands), "text/csv")),
    saving("JSON", ({ curves, bands }) => {
      const [baseline, counterfactual] = curves.map(({ record }) => record);
      const agents =
        bands[0] && bands[1] ? { baseline: bands[0].record, counterfactual: bands[1].record } : null;
      text(file("json"), `${JSON.stringify({ baseline, counterfactual, agents })}\n`, "application/json");
    }),
  ]);
  const mapFiles = downloadRow(words.download, [
    {
      label: "SVG",
      save: () => mapDrawing && text(`${data.id}-map.svg`, svgText(mapDrawing), "image/svg+xml"),
    },
    { label: "PNG", save: async () => mapDrawing && save(`${data.id}-map.png`, await pngOf(mapDrawing)) },
    {
      label: "CSV",
      save: () => grid && text(`${data.id}-map.csv`, gridCsv(grid), "text/csv"),
    },
  ] as const);

  const section = (title: string, ...children: (Node | string)[]) =>
    element("section", {}, [element("h2", {}, [title]), ...children]);
  return {
    nodes: [
      section(words.figure, figure, status, figureFiles),
      section(words.outcomes, outcomes),
      section(
        words.map,
        element("p", { class: "lab-note" }, [words.mapNote]),
        mapLegend(words),
        map,
        mapSummary,
        mapFiles,
      ),
      section(words.again, element("p", { class: "lab-note" }, [words.againNote]), commands),
    ],
    run(next) {
      view = next;
      curveWorker.ask({ kind: "curves", runs: runsOf(next, data.base) }, next);
      askAgents(next);
      askMap(next);
      showCommands(next);
    },
    draw() {
      drawFigure();
      drawMap();
    },
    stop() {
      for (const worker of [curveWorker, mapWorker, ...agentWorkers]) worker.stop();
    },
  };
}
