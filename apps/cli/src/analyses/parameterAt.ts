import { Failure } from "../terminal/Failure.ts";
import type { SweepColumns } from "./SweepColumns.ts";

/** Place of the parameter that `--by` names. */
export function parameterAt({ manifest }: SweepColumns, name: string): number {
  const at = manifest.parameters.findIndex((parameter) => parameter.name === name);
  if (at >= 0) return at;
  throw new Failure(
    2,
    `error: The name of --by is none of the sweep's ${manifest.parameters.length} parameters.`,
  );
}
