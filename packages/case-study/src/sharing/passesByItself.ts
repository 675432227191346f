import { isPublicWord } from "./isPublicWord.ts";
import type { SharedCell } from "./SharedCell.ts";

/**
 * Whether a text needs no decision: nothing, or public words that name a class. The label of an actor and a publisher
 * always need one, since plain words name an office that there is once ("Community committee").
 */
export function passesByItself({ file, column, text }: SharedCell): boolean {
  if (text === "") return true;
  const isName = (file === "actors.csv" && column.startsWith("label")) || column === "publisher";
  return !isName && isPublicWord(text);
}
