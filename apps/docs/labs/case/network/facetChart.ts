import type { CaseData, CaseFacet } from "../CaseData.ts";
import type { Colours } from "../charts/Colours.ts";
import { evenTicks } from "../charts/evenTicks.ts";
import { standalone } from "../charts/panelsFigure.ts";
import { svg } from "../charts/svg.ts";
import type { Language } from "../page/words.ts";
import { networkWords } from "./networkWords.ts";

const lane = 18;
const head = 28;

/** Draws the facets, one panel each with a lane for every period; the chosen period is dark, the others pale. */
export function facetChart(
  data: CaseData,
  chosen: string,
  language: Language,
  colours: Colours,
  width: number,
): SVGElement {
  const words = networkWords[language];
  const names = [...new Set(data.facets.map(({ facet }) => facet))];
  const columns = width >= 620 ? 2 : 1;
  const gap = 28;
  const wide = (width - gap * (columns - 1)) / columns;
  const panel = head + lane * data.periods.length + 30;
  const height = panel * Math.ceil(names.length / columns);
  const root = standalone(width, height, colours, { title: words.facets, description: words.facetsNote });
  for (const [index, name] of names.entries()) {
    const rows = data.facets.filter(({ facet }) => facet === name);
    const x = (index % columns) * (wide + gap);
    const y = Math.floor(index / columns) * panel;
    const group = svg("g", { transform: `translate(${x},${y})` }, root);
    drawFacet(group, data, rows, { chosen, language, colours, wide, name: words.facetNames[name] ?? name });
  }
  return root;
}

interface FacetLook {
  readonly chosen: string;
  readonly language: Language;
  readonly colours: Colours;
  readonly wide: number;
  readonly name: string;
}

function drawFacet(group: SVGElement, data: CaseData, rows: readonly CaseFacet[], look: FacetLook): void {
  const { chosen, language, colours, wide, name } = look;
  const words = networkWords[language];
  const left = Math.min(150, wide * 0.36);
  const values = rows.flatMap(({ value, interval, chance }) => [
    ...(value === null ? [] : [value]),
    ...(interval ? [interval.low, interval.high] : []),
    ...(chance ? [chance.low, chance.high] : []),
  ]);
  const [low, high] = [Math.min(0, ...values), Math.max(1, ...values)];
  const xOf = (value: number) => left + ((value - low) / (high - low)) * (wide - left - 8);
  const bottom = head + lane * data.periods.length;
  const muted = { fill: colours.muted, "font-size": 11 };
  svg("text", { x: 0, y: 16, fill: colours.ink, "font-size": 13, "font-weight": 600 }, group, name);
  for (const tick of evenTicks(low, high, 5)) {
    const x = xOf(tick);
    svg("line", { x1: x, x2: x, y1: head - 4, y2: bottom, stroke: colours.faint }, group);
    svg(
      "text",
      { ...muted, x, y: bottom + 13, "text-anchor": "middle" },
      group,
      String(tick).replace("-", "−"),
    );
  }
  for (const [place, { id, label }] of data.periods.entries()) {
    const row = rows.find(({ period }) => period === id);
    const y = head + lane * (place + 0.5);
    const isChosen = id === chosen;
    const colour = isChosen ? colours.ink : colours.outside;
    svg(
      "text",
      { x: 0, y: y + 4, fill: isChosen ? colours.ink : colours.muted, "font-size": 11 },
      group,
      label[language],
    );
    if (!row || row.value === null) {
      svg("text", { ...muted, x: left, y: y + 4 }, group, words.undefined);
      continue;
    }
    const { value, interval, chance } = row;
    if (chance)
      svg(
        "rect",
        {
          x: xOf(chance.low),
          y: y - 6,
          width: Math.max(1, xOf(chance.high) - xOf(chance.low)),
          height: 12,
          fill: colours.faint,
        },
        group,
      );
    if (interval)
      svg(
        "line",
        { x1: xOf(interval.low), x2: xOf(interval.high), y1: y, y2: y, stroke: colour, "stroke-width": 2 },
        group,
      );
    svg("circle", { cx: xOf(value), cy: y, r: isChosen ? 4.5 : 3.5, fill: colour }, group);
  }
}
