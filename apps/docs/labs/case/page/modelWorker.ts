import { type CommunityResult, simulateCommunity } from "@commonweal/path-dependence";
import { agentsCommunity } from "../model/agentsCommunity.ts";
import { bandOf } from "../model/bandOf.ts";
import { curveOf } from "../model/curveOf.ts";
import { verdictGrid } from "../model/verdictGrid.ts";
import type { Answer, Question } from "./Question.ts";

/** Replications that are run even when a newer question waits, so that bands move while a slider does. */
const least = 20;
const shown = new Set([least, 50, 100]);

let newest = 0;

const answer = (message: Answer) => postMessage(message);
const breath = () => new Promise((go) => setTimeout(go, 0));

async function answerAgents(question: Question & { readonly kind: "agents" }): Promise<void> {
  const { id, run, asked } = question;
  const network = agentsCommunity(asked.agents);
  const results: CommunityResult[] = [];
  for (let point = 0; point < asked.replications; point += 1) {
    const { seed } = asked;
    results.push(
      simulateCommunity(network, run.values, {
        seed,
        point,
        interventions: run.interventions,
        series: true,
      }),
    );
    if (point % 4 === 3) await breath();
    const stale = newest !== id;
    if (stale && results.length < least) continue;
    if (shown.has(results.length) || results.length === asked.replications || stale)
      answer({ id, kind: "agents", band: bandOf(run, asked, results) });
    if (stale) return;
  }
}

let line: Promise<void> = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  newest = data.id;
  const work = async () => {
    if (data.id !== newest && data.kind !== "curves") return;
    if (data.kind === "curves") {
      const { baseline, counterfactual } = data.runs;
      answer({ id: data.id, kind: "curves", curves: [curveOf(baseline), curveOf(counterfactual)] });
    } else if (data.kind === "map") {
      const { base, interventions, across, up, points } = data;
      answer({ id: data.id, kind: "map", grid: verdictGrid(base, interventions, across, up, points) });
    } else await answerAgents(data);
  };
  line = line.then(work).catch((error: unknown) => {
    answer({ id: data.id, kind: "failed", message: error instanceof Error ? error.message : String(error) });
  });
});
