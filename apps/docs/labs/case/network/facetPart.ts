import type { CaseData } from "../CaseData.ts";
import { coloursOf } from "../charts/Colours.ts";
import { downloadRow, pngOf, save, svgText } from "../page/downloads.ts";
import { element } from "../page/element.ts";
import { scrollRegion } from "../page/scrollRegion.ts";
import { tableOf } from "../page/tableOf.ts";
import { themeNow } from "../page/theme.ts";
import { type Language, labWords } from "../page/words.ts";
import { facetChart } from "./facetChart.ts";
import { facetCsv } from "./facetCsv.ts";
import { networkWords } from "./networkWords.ts";

const signed = (value: number) => value.toFixed(3).replace("-", "−");
const range = (found: { low: number; high: number } | null) =>
  found ? `${signed(found.low)} – ${signed(found.high)}` : "";

/** The facets of every period with their intervals, as a drawing, a table and a file. */
export function facetPart(data: CaseData, language: Language) {
  const words = networkWords[language];
  const host = element("div", { class: "lab-figure" });
  const labels = new Map(data.periods.map(({ id, label }) => [id, label[language]]));
  let period = "";
  let drawing: SVGElement | null = null;
  const draw = () => {
    const width = Math.max(300, host.clientWidth || 700);
    drawing = facetChart(data, period, language, coloursOf(themeNow()), width);
    host.replaceChildren(drawing);
  };
  const head = [words.facet, words.period, words.value, words.interval, words.chance];
  const rows = data.facets.map((row) => [
    words.facetNames[row.facet] ?? row.facet,
    labels.get(row.period) ?? row.period,
    row.value === null ? words.undefined : signed(row.value),
    range(row.interval),
    row.chance ? `${range(row.chance)}, p ${row.chance.p}` : "",
  ]);
  const table = scrollRegion(words.facets, [tableOf(head, rows)]);
  const file = (ending: string) => `${data.id}-facets.${ending}`;
  const node = element("section", {}, [
    element("h2", {}, [words.facets]),
    element("p", { class: "lab-note" }, [words.facetsNote]),
    host,
    downloadRow(labWords[language].download, [
      {
        label: "SVG",
        save: () => drawing && save(file("svg"), new Blob([svgText(drawing)], { type: "image/svg+xml" })),
      },
      { label: "PNG", save: async () => drawing && save(file("png"), await pngOf(drawing)) },
      {
        label: "CSV",
        save: () => save(file("csv"), new Blob([facetCsv(data.facets)], { type: "text/csv" })),
      },
    ]),
    element("details", {}, [element("summary", {}, [words.table]), table]),
  ]);
  return {
    node,
    show(next: string) {
      if (next === period) return;
      period = next;
      draw();
    },
    draw,
  };
}
