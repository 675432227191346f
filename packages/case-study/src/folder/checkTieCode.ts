import { Certainty, TieStatus } from "@commonweal/actor-network";
import { codingValue, type TieCode } from "@commonweal/evidence";
import type { CaseIssue } from "../errors.ts";
import { expectKnown } from "./expectKnown.ts";
import { foundId } from "./foundId.ts";
import type { TieWords } from "./tieWords.ts";

const statuses = TieStatus.options.join(", ");
const certainties = Certainty.options.join(", ");

/** Checks that a code of a tie names a relation, actors and a period that exist, and that its value is status/certainty. */
export function checkTieCode(
  file: string,
  words: TieWords,
  { tie, value, line }: { readonly tie: TieCode; readonly value: string; readonly line: number | null },
  issues: CaseIssue[],
): void {
  const expect = expectKnown(file, issues, foundId);
  const at = (id: string) => ({ line, column: "code", value: id });
  expect(words.relations, "a relation of case.yaml", at(tie.relation));
  expect(words.actors, "the id of an actor", at(tie.from));
  expect(words.actors, "the id of an actor", at(tie.to));
  expect(words.periods, "a period of case.yaml", at(tie.period));
  if (codingValue(value) !== null) return;
  const found = value === "" ? "an empty cell" : `${value.length} characters`;
  const message = `found ${found}; expected status/certainty, such as present/high: ${statuses}, and ${certainties}`;
  issues.push({ file, line, column: "value", message });
}
