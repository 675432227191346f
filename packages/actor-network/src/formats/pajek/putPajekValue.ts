import type { AttributeValue } from "../../model/NetworkFile.ts";
import type { Place } from "../fileError.ts";
import { quoted } from "../quoted.ts";
import type { PajekState } from "./pajekState.ts";

/** Notes a value of a vertex or a tie; of a name that a line states twice the last value stays. */
export function putPajekValue(
  { builder }: PajekState,
  columnsOf: "actorColumns" | "tieColumns",
  item: number,
  name: string,
  value: AttributeValue,
  place: Place,
): void {
  const columns = builder[columnsOf];
  const column = columns.named(name, place);
  if (columns.has(column, item)) {
    builder.report.drop(`Line ${place[0]}: an earlier value of ${quoted(name)} is left out.`);
  }
  columns.set(column, item, value);
}
