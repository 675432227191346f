import type { ResultTrace } from "@commonweal/case-study";
import { counted } from "../terminal/counted.ts";
import { plainText } from "../terminal/plainText.ts";
import { valueText } from "./valueText.ts";

/** Every number of a study by the first word of its id, for people. */
export function numbersText({ numbers }: Pick<ResultTrace, "numbers">): string {
  const groups = new Map<string, string[]>();
  for (const number of numbers) {
    const [group = ""] = number.id.split(/[.:@]/, 1);
    const lines = groups.get(group) ?? [];
    lines.push(`${number.id}  ${valueText(number)}`);
    groups.set(group, lines);
  }
  const parts = [...groups].flatMap(([group, lines]) => [
    `${group}: ${counted(lines.length, "number")}`,
    ...lines.map((line) => `  ${line}`),
  ]);
  return [...parts.map(plainText), ""].join("\n");
}
