import { summary } from "@commonweal/experiments";
import { type CommunityOutput, type CommunityResult, communityOutputs } from "@commonweal/path-dependence";
import type { AskedAgents } from "./commandOf.ts";
import type { LabRun } from "./LabRun.ts";
import { toldOf } from "./recordOf.ts";

type Value = (result: CommunityResult) => number | null;

const groups = { State: "state", Capital: "capital", Society: "society" } as const;
const plain = {
  loss: ({ loss }) => loss,
  delay: ({ delay }) => delay,
  delayCensored: ({ delayCensored }) => Number(delayCensored),
  trigger: ({ trigger }) => trigger,
  campaign: ({ trigger }) => Number(trigger !== null),
  peakBacklog: ({ peakBacklog }) => peakBacklog,
  finalBacklog: ({ finalBacklog }) => finalBacklog,
  normalPerformance: ({ normalPerformance }) => normalPerformance,
  xCommittees: ({ xCommittees }) => xCommittees,
  xResidents: ({ xResidents }) => xResidents,
  campaignReach: ({ campaignReach }) => campaignReach,
} as const satisfies Partial<Record<CommunityOutput, Value>>;

function readerOf(output: CommunityOutput): Value {
  if (output in plain) return plain[output as keyof typeof plain];
  const [, quantity, group] = /^(x|y|lag)(State|Capital|Society)$/.exec(output) ?? [];
  if (!quantity || !group) throw new Error(`No value is known for the output ${output}.`);
  return (result) => result[quantity as "x" | "y" | "lag"][groups[group as keyof typeof groups]];
}

/** The document of `commonweal simulate scs --agents … --json`, to the byte but for the line's end. */
export function agentsRecordOf(
  run: LabRun,
  { agents, replications, seed }: AskedAgents,
  results: readonly CommunityResult[],
): object {
  const spread = Object.fromEntries(
    communityOutputs.map((output) => {
      const value = readerOf(output);
      const { mean, sd, count } = summary(results.map(value).filter((each) => each !== null));
      return [output, { mean, se: sd === null ? null : sd / Math.sqrt(count), sd }];
    }),
  );
  const mean = (output: string) => spread[output]?.mean ?? 0;
  const each = (quantity: string) => ({
    state: mean(`${quantity}State`),
    capital: mean(`${quantity}Capital`),
    society: mean(`${quantity}Society`),
  });
  return {
    model: "scs",
    method: "agents",
    agents,
    replications,
    seed,
    loss: mean("loss"),
    delay: mean("delay"),
    delayCensoredShare: mean("delayCensored"),
    trigger: spread.trigger?.mean ?? null,
    campaignShare: mean("campaign"),
    peakBacklog: mean("peakBacklog"),
    finalBacklog: mean("finalBacklog"),
    normalPerformance: mean("normalPerformance"),
    x: each("x"),
    y: each("y"),
    lag: each("lag"),
    spread,
    ...toldOf(run),
    warnings: results[0]?.warnings ?? [],
  };
}
