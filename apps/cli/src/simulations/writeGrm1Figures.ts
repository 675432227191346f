import { join } from "node:path";
import { writeAtomically } from "@commonweal/evidence/node";
import { type TrajectoryKey, trajectories } from "@commonweal/figures";
import { stream } from "@commonweal/numerics";
import {
  grm1Network,
  grm1Parameters,
  habitChoiceRule,
  recordAgents,
  startAgents,
} from "@commonweal/path-dependence";
import { parseHTML } from "linkedom";
import { bandsOver } from "./bandsOver.ts";
import { grm1FigureWords } from "./grm1FigureWords.ts";
import type { Grm1Request } from "./grm1Request.ts";

const steps = 200;
/** Enough for the middle 80%; more would only take longer. */
const mostDrawn = 60;
const keys: readonly TrajectoryKey[] = ["society", "other", "capital", "state"];

/** Share of each kind of actor who act, step by step, in one replication. */
function pathsOf({ actors, seed, engine }: Grm1Request, replication: number): Float64Array[] {
  const network = grm1Network(actors, stream({ root: seed, replication, purpose: "grm-1 network" }));
  const run = startAgents(habitChoiceRule(grm1Parameters), network, { seed, replication, engine });
  const { series } = recordAgents(run, steps, { series: [{ column: "acts", bySector: true }] });
  const [acts] = series;
  if (!acts) throw new Error("GRM-1 recorded no series.");
  const { values, width } = acts;
  return keys.map((_, sector) => values.filter((_, place) => place % width === sector));
}

/** Writes the figure of GRM-1 into a folder: trajectories.svg, quantiles over replications by kind of actor. */
export async function writeGrm1Figures(
  folder: string,
  request: Grm1Request,
  lang: "en" | "zh",
): Promise<void> {
  const words = grm1FigureWords[lang];
  const drawn = Math.min(request.replications, mostDrawn);
  const paths = Array.from({ length: drawn }, (_, replication) => pathsOf(request, replication));
  const t = Float64Array.from({ length: steps + 1 }, (_, step) => step);
  const [pulse] = grm1Parameters.pulses;
  const events = pulse
    ? [
        { t: pulse.from, label: words.begins },
        { t: pulse.to, label: words.ends },
      ]
    : [];
  const panels = keys.map((key, sector) => {
    const own = paths.map((path) => path[sector] as Float64Array);
    const [p10, p25, p50, p75, p90] = bandsOver(own, [0.1, 0.25, 0.5, 0.75, 0.9]) as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    const bands = [
      { label: words.outer, low: p10, high: p90 },
      { label: words.inner, low: p25, high: p75 },
    ];
    const series = [{ label: words.median, key, t, y: p50, bands, runs: own.slice(0, 1) }];
    return { title: words.sectors[sector] ?? "", xLabel: words.steps, yLabel: words.share, series, events };
  });
  const svg = trajectories(
    {
      id: "trajectories",
      title: words.title,
      subtitle: words.subtitle(request, drawn),
      source: words.source,
      description: words.description,
      panels,
      words: { empty: words.empty, run: words.run },
    },
    { document: parseHTML("<html></html>").document, lang },
  );
  await writeAtomically(join(folder, "trajectories.svg"), svg);
}
