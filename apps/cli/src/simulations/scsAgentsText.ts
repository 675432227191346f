import { alignedRows } from "../terminal/alignedRows.ts";
import { shortNumber } from "../terminal/shortNumber.ts";
import type { ScsAgentsSimulation, Spread } from "./ScsSimulation.ts";
import { onsetRows, parametersLine, structureLines } from "./scsText.ts";

/** Spreads of nothing but rounding read as 0. */
const short = (value: number | null): string =>
  value === null ? "–" : shortNumber(Math.abs(value) < 1e-12 ? 0 : value);
const percent = (share: number): string => `${shortNumber(share * 100)} %`;

function row(name: string, { mean, se, sd }: Spread, unit: string): string[] {
  return [name, short(mean), short(se), short(sd), unit];
}

/** Words for people. */
export function scsAgentsText(run: ScsAgentsSimulation): string {
  const { spread, delayCensoredShare, campaignShare } = run;
  const rows = [
    ["", "mean", "se", "sd", ""],
    row("loss", spread.loss, "weeks of service lost"),
    row(
      "delay",
      spread.delay,
      `weeks from the onset until capacity meets demand; cut off in ${percent(delayCensoredShare)} of replications`,
    ),
    row(
      "trigger",
      spread.trigger,
      `weeks from the onset until the campaign starts, as it does in ${percent(campaignShare)}`,
    ),
    row("peak backlog", spread.peakBacklog, "weeks of demand"),
    row("final backlog", spread.finalBacklog, "weeks of demand"),
    row("normal performance", spread.normalPerformance, "share of normal demand served at the onset"),
  ];
  return [
    `State-Capital-Society model, ${run.agents} agents, ${run.replications} ${run.replications === 1 ? "replication" : "replications"}, seed ${run.seed}`,
    "",
    ...alignedRows(rows, [1, 2, 3]),
    "",
    ...alignedRows(onsetRows(run), [1, 2, 3]),
    "",
    ...structureLines({ ...run, capacityBuilt: null }),
    parametersLine(run),
    ...run.warnings.map((warning) => `Note: ${warning}`),
    "",
  ].join("\n");
}
