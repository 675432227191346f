import { type Measured, type NetworkFile, writeTable } from "@commonweal/actor-network";
import { perActorMeasures } from "./perActorMeasures.ts";

/** A table with a row per actor and a column per measure of actors; a value that is not defined is empty. */
export function measureCsv({ ids, labels }: NetworkFile, measured: Measured): string {
  const columns = perActorMeasures(measured);
  const header = ["id", "label", ...columns.map(({ id }) => id)];
  const rows = ids.map((id, actor) => [
    id,
    labels[actor] ?? "",
    ...columns.map(({ values }) => values[actor] ?? null),
  ]);
  return writeTable(header, rows);
}
