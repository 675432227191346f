import { nearIds } from "@commonweal/actor-network";
import {
  defaultParameters,
  type ParameterName,
  Parameters,
  parameterTable,
  referenceParameters,
} from "@commonweal/path-dependence";
import { Failure } from "../terminal/Failure.ts";
import type { ParameterChange } from "./parameterChange.ts";
import type { ScsFile } from "./SimulationFile.ts";

export interface ScsParameters {
  readonly values: Parameters;
  /** Names of the parameters that the file or the command line gives; all others are assumed. */
  readonly given: ReadonlySet<ParameterName>;
}

const entries = new Map<string, (typeof parameterTable)[number]>(
  parameterTable.map((entry) => [entry.name, entry]),
);
const names = [...entries.keys()];

function checkedName({ name, value }: ParameterChange): ParameterName {
  const entry = entries.get(name);
  if (!entry) {
    const near = nearIds(names, name).slice(0, 3).join(", ");
    const message = `found ${JSON.stringify(name)}; expected a parameter of the model, the nearest being ${near}.`;
    throw new Failure(
      2,
      `error: option '--set': ${message}\n\`commonweal simulate scs --json\` lists them all.`,
    );
  }
  if (value >= entry.min && value <= entry.max) return entry.name;
  const message = `found ${name}=${value}; expected ${entry.min} to ${entry.max} (${entry.unit}).`;
  throw new Failure(2, `error: option '--set': ${message}`);
}

/** The parameters of a run: the defaults, what a file gives, and what the command line sets, the latter two last. */
export function scsParameters(
  { start = "default", parameters = {} }: Partial<ScsFile>,
  changes: readonly ParameterChange[],
): ScsParameters {
  const base = start === "reference" ? referenceParameters : defaultParameters;
  const set = new Map<ParameterName, number>();
  for (const [name, value] of Object.entries(parameters)) {
    if (typeof value === "number") set.set(name as ParameterName, value);
  }
  const written = new Map(changes.map((change) => [checkedName(change), change.value]));
  for (const [name, value] of written) set.set(name, value);
  const values = { ...base, ...Object.fromEntries(set) };
  if (!Parameters.safeParse(values).success) {
    const { powerState, powerCapital, powerSociety } = values;
    const found = `powerState ${powerState}, powerCapital ${powerCapital}, powerSociety ${powerSociety}`;
    const option = changes.some(({ name }) => name.startsWith("power"));
    const message = `found ${found}; expected shares that add up to 1.\nGive all three.`;
    throw new Failure(
      option ? 2 : 1,
      option ? `error: option '--set': ${message}` : `Parameters: ${message}`,
    );
  }
  return { values, given: new Set(set.keys()) };
}
