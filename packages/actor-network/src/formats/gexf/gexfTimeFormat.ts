import type { NetworkFile } from "../../model/NetworkFile.ts";
import { parseNumber } from "../parseNumber.ts";

const date = /^\d{4}-\d{2}-\d{2}$/;
const dateTime = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** The time format of GEXF that holds every moment of the spells; `null` when none does. */
export function gexfTimeFormat(
  spells: NonNullable<NetworkFile["spells"]>,
): "double" | "date" | "dateTime" | null {
  const moments = [...spells.actors, ...spells.ties]
    .flat()
    .flatMap(({ from, to }) => [from, to])
    .filter((moment) => moment !== null);
  if (moments.every((moment) => date.test(moment))) return "date";
  if (moments.every((moment) => dateTime.test(moment))) return "dateTime";
  return moments.every((moment) => parseNumber(moment) !== null) ? "double" : null;
}
