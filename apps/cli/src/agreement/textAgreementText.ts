import { alignedRows } from "../terminal/alignedRows.ts";
import { counted } from "../terminal/counted.ts";
import type { TextAgreement } from "./textAgreement.ts";

const shown = (value: number | null): string => (value === null ? "–" : value.toFixed(3));

/** Words for people. */
export function textAgreementText(agreement: TextAgreement): string {
  const { coders, documents, documentsLeftOut, characters, together, codes, warnings } = agreement;
  const rows = codes.map(({ code, units, alpha, perCharacter: { percent, kappa, ac1 } }) => [
    ...[code, String(units), shown(alpha), shown(percent), shown(kappa), shown(ac1)],
  ]);
  return [
    ...warnings.map((warning) => `Note: ${warning}`),
    `${counted(coders.length, "coder")}, ${counted(documents, "document")} that all of them have marked (${counted(characters, "character")}), ${documentsLeftOut} left out`,
    ...(rows.length === 0
      ? []
      : [
          "",
          "Which stretches are marked? alpha of units; the rest by character",
          ...alignedRows([["", "units", "alpha", "agree", "kappa", "AC1"], ...rows], [1, 2, 3, 4, 5]),
        ]),
    ...(together === null
      ? []
      : [
          "",
          `All codes: alpha ${shown(together.alpha)}; whether something is marked ${shown(together.relevance)}; with which code ${shown(together.coding)}`,
        ]),
    "",
  ].join("\n");
}
