import { alignedRows } from "../terminal/alignedRows.ts";
import { shortNumber } from "../terminal/shortNumber.ts";
import type { ScsSetting, ScsSimulation } from "./ScsSimulation.ts";

const schemes = {
  located: "events located within steps",
  plain: "events counted from the end of their step",
};

function outcomeRows(run: ScsSimulation): string[][] {
  const { delay, delayCensored, trigger } = run;
  return [
    ["loss", shortNumber(run.loss), "weeks of service lost"],
    [
      "delay",
      `${delayCensored ? "> " : ""}${shortNumber(delay)}`,
      `weeks from the onset until capacity meets demand${delayCensored ? ", which it does not while demand surges" : ""}`,
    ],
    [
      "trigger",
      trigger === null ? "never" : shortNumber(trigger),
      "weeks from the onset until the campaign starts",
    ],
    ["peak backlog", shortNumber(run.peakBacklog), "weeks of demand"],
    ["final backlog", shortNumber(run.finalBacklog), "weeks of demand"],
    ["normal performance", shortNumber(run.normalPerformance), "share of normal demand served at the onset"],
  ];
}

/** Initiative, norms and lag of the three groups. */
export function onsetRows({ x, y, lag }: Pick<ScsSimulation, "x" | "y" | "lag">): string[][] {
  const row = (name: string, of: ScsSimulation["x"], unit: string) => [
    name,
    ...[of.state, of.capital, of.society].map((value) => shortNumber(value)),
    unit,
  ];
  return [
    ["at the onset", "state", "capital", "society", ""],
    row("initiative x", x, "share acting on own initiative"),
    row("norms y", y, "no unit; the environment is full at 1"),
    row("lag", lag, "weeks by which norms are behind the environment"),
  ];
}

/** Which parameters were given, and how many are assumed. */
export function parametersLine({ parameters }: ScsSetting): string {
  const all = Object.entries(parameters);
  const given = all.filter(([, { provenance }]) => provenance === "given");
  const list = given.map(
    ([name, { value, unit }]) => `${name} ${value}${unit === "no unit" ? "" : ` (${unit})`}`,
  );
  const told = given.length === 0 ? "none given" : `${given.length} given: ${list.join(", ")}`;
  const assumed = all.length - given.length;
  return `Parameters: ${told}; ${assumed} assumed, which are defaults and no estimates (--json lists them).`;
}

/** Alternatives and interventions, where there are any. */
export function structureLines({
  variant,
  interventions,
  capacityBuilt,
}: Pick<ScsSimulation, "variant" | "interventions" | "capacityBuilt">): string[] {
  const alternatives = Object.entries(variant).map(([name, value]) => `${name} ${plainly(value)}`);
  const steps = interventions.map(({ kind, at, ...rest }) => `${kind} in week ${at} ${plainly(rest)}`);
  return [
    ...(alternatives.length > 0 ? [`Variant: ${alternatives.join("; ")}.`] : []),
    ...(steps.length > 0 ? [`Interventions: ${steps.join("; ")}.`] : []),
    ...(capacityBuilt
      ? [
          `Not budget neutral: capacity ${shortNumber(capacityBuilt.capacity)} and efficiency ${shortNumber(capacityBuilt.efficiency)} were added.`,
        ]
      : []),
  ];
}

/** Plain data without the marks of JSON that people do not need. */
const plainly = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('"', "")
    .replaceAll(":", " ")
    .replaceAll(",", ", ")
    .replace(/^\{|\}$/g, "");

/** Words for people. */
export function scsText(run: ScsSimulation): string {
  return [
    `State-Capital-Society model, mean field (one deterministic run), ${schemes[run.scheme]}`,
    "",
    ...alignedRows(outcomeRows(run), [1]),
    "",
    ...alignedRows(onsetRows(run), [1, 2, 3]),
    "",
    ...structureLines(run),
    parametersLine(run),
    ...run.warnings.map((warning) => `Note: ${warning}`),
    "",
  ].join("\n");
}
