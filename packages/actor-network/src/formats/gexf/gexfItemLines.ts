import type { Spell } from "../../model/NetworkFile.ts";
import { numberText } from "../numberText.ts";
import type { XmlTexts } from "../xmlTexts.ts";
import type { GexfColumns } from "./gexfColumns.ts";
import { gexfVizLines } from "./gexfVizLines.ts";

/** Writes one node or edge; `start` is what its element says before the attributes of its columns. */
export function gexfItemLines(
  name: "node" | "edge",
  start: string,
  columns: GexfColumns,
  index: number,
  spells: readonly Spell[],
  xml: XmlTexts,
): string[] {
  const own = [...columns.own].map(([key, { values }]) => {
    const value = values[index] ?? null;
    return value === null ? "" : ` ${key}="${xml.text(String(value))}"`;
  });
  const values = columns.declared.flatMap((attribute, column) => {
    const value = attribute.values[index] ?? null;
    return value === null
      ? []
      : [
          `          <attvalue for="${column}" value="${typeof value === "number" ? numberText(value) : xml.text(String(value))}"/>`,
        ];
  });
  const [only] = spells;
  const isShort = spells.length === 1 && only && (only.from !== null || only.to !== null);
  const inside = [
    ...(values.length > 0 ? ["        <attvalues>", ...values, "        </attvalues>"] : []),
    ...(isShort || spells.length === 0 ? [] : spellLines(spells, xml)),
    ...gexfVizLines(columns.viz, index, xml),
  ];
  const open = `      <${name}${start}${own.join("")}${isShort ? boundsText(only, xml) : ""}`;
  return inside.length === 0 ? [`${open}/>`] : [`${open}>`, ...inside, `      </${name}>`];
}

function spellLines(spells: readonly Spell[], xml: XmlTexts): string[] {
  const lines = spells.map((spell) => `          <spell${boundsText(spell, xml)}/>`);
  return ["        <spells>", ...lines, "        </spells>"];
}

function boundsText({ from, to }: Spell, xml: XmlTexts): string {
  const start = from === null ? "" : ` start="${xml.text(from)}"`;
  return to === null ? start : `${start} end="${xml.text(to)}"`;
}
