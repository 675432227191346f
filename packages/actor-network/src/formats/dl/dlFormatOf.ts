import { fileError, type Place } from "../fileError.ts";
import { quoted } from "../quoted.ts";

/** How the data of a DL file are laid out. */
export type DlFormat = "fullmatrix" | "lowerhalf" | "upperhalf" | "edgelist" | "nodelist";

const names: ReadonlyMap<string, DlFormat> = new Map([
  ["fullmatrix", "fullmatrix"],
  ["fm", "fullmatrix"],
  ["lowerhalf", "lowerhalf"],
  ["lh", "lowerhalf"],
  ["upperhalf", "upperhalf"],
  ["uh", "upperhalf"],
  ["edgelist", "edgelist"],
  ["edgelist1", "edgelist"],
  ["el1", "edgelist"],
  ["edgelist2", "edgelist"],
  ["el2", "edgelist"],
  ["nodelist", "nodelist"],
  ["nodelist1", "nodelist"],
  ["nl1", "nodelist"],
  ["nodelist2", "nodelist"],
  ["nl2", "nodelist"],
]);

/** Tells the layout by the word behind `format=`; whether there are two modes is for `nr` and `nc` to say. */
export function dlFormatOf(text: string, place: Place): DlFormat {
  const format = names.get(text.toLowerCase());
  if (format) return format;
  const expected = "fullmatrix, lowerhalf, upperhalf, edgelist1, edgelist2, nodelist1 or nodelist2";
  throw fileError(place, `format=${quoted(text)}`, expected, "unsupported");
}
