import { plainCell, type ReadReport } from "@commonweal/actor-network";
import * as z from "zod";
import { readItems } from "../../formats/readItems.ts";
import { tieCode } from "../../model/tieCode.ts";

/** What a code of a project stands for in a case. */
export interface CodeBinding {
  /** Id of the code. */
  readonly code: string;
  /** Its name, for people. */
  readonly name: string;
  /** `relation:from:to:period`; empty where the code stands for no tie. */
  readonly tie: string;
}

const shape: z.ZodType<CodeBinding> = z.strictObject({
  code: z.string().min(1),
  name: z.string(),
  tie: z
    .string()
    .refine((tie) => tie === "" || tieCode(tie) !== null, "expected relation:from:to:period, or nothing"),
});

/**
 * Reads what codes stand for from a CSV table with the columns code, name, tie: the `bindings` of `caseOfProject`.
 *
 * `code` is the id of a code, `name` for the eye alone, `tie` is `relation:from:to:period` or empty. `lines` holds the line
 * on which each begins. No error repeats text of the table.
 *
 * O(characters).
 *
 * @example
 * const { bindings } = readBindingsCsv("code,name,tie\nk1,Orders,directs:street:committee:normal\nk2,Trust,\n");
 * bindings.map(({ code }) => code); // => ["k1", "k2"]
 * @throws {EvidenceError} `invalid-table`, `invalid-text`, `duplicate-id`, `limit-exceeded`; its path is line and column.
 */
export function readBindingsCsv(input: string | Uint8Array): {
  readonly bindings: readonly CodeBinding[];
  readonly lines: readonly number[];
  readonly report: ReadReport;
} {
  const { items, lines, report } = readItems(input, {
    columns: ["code", "name", "tie"],
    schema: shape,
    fields: ({ code, name, tie }) => ({
      code: plainCell(code),
      name: plainCell(name),
      tie: plainCell(tie.trim()),
    }),
    idColumn: "code",
  });
  return { bindings: items, lines, report };
}
