import { FiguresError } from "../errors.ts";
import { cleanText } from "../text/cleanText.ts";
import { wrapText } from "../text/wrapText.ts";
import { paint } from "../theme/paint.ts";
import { themeCss } from "../theme/themeCss.ts";
import type { FigureOptions, FigureRecord } from "./FigureRecord.ts";
import { flowLegend, type LegendItem } from "./flowLegend.ts";
import { serialise } from "./serialise.ts";
import { svgElement } from "./svgElement.ts";
import { textElement } from "./textElement.ts";

const fonts =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', sans-serif";

export interface Body {
  readonly group: SVGElement;
  readonly height: number;
}

export interface Canvas {
  readonly document: Document;
  readonly id: string;
  /** Room between the margins, in pixels. */
  readonly width: number;
}

const margin = 16;

function opened(record: FigureRecord, options: FigureOptions): { root: SVGElement; width: number } {
  const { document, lang, width = 880 } = options;
  if (!/^[A-Za-z][\w-]*$/.test(record.id)) {
    const message = `Figure id "${record.id}"; expected a letter, then letters, digits, "-" or "_".`;
    throw new FiguresError("invalid-id", message, ["id"]);
  }
  if (!(width >= 320 && width <= 2000)) {
    throw new FiguresError("invalid-width", `Width ${width}; expected 320 to 2000 pixels.`, ["width"]);
  }
  const root = svgElement(document, "svg", {
    xmlns: "http://www.w3.org/2000/svg",
    id: record.id,
    role: "img",
    lang,
    "aria-labelledby": `${record.id}-title`,
    "aria-describedby": `${record.id}-desc`,
    "font-family": fonts,
    "font-size": 12,
    color: "#1c1f23",
    style: "max-width:100%;height:auto",
  });
  for (const [name, text] of [
    ["title", record.title],
    ["desc", record.description],
  ] as const) {
    const element = svgElement(document, name, { id: `${record.id}-${name}` }, root);
    element.appendChild(document.createTextNode(cleanText(text)));
  }
  const style = svgElement(document, "style", {}, root);
  style.appendChild(document.createTextNode(themeCss(record.id)));
  return { root, width };
}

/**
 * Draws what all figures share around a body: title, subtitle, legend, source and text alternative,
 * all inside one standalone SVG.
 */
export function frame(
  record: FigureRecord,
  options: FigureOptions,
  legend: readonly LegendItem[],
  draw: (canvas: Canvas) => Body,
): string {
  const { document } = options;
  const { root, width } = opened(record, options);
  const inner = width - 2 * margin;
  const background = svgElement(document, "rect", { ...paint("paper"), x: 0, y: 0, width }, root);
  let y = margin;
  const paragraph = (text: string, size: number, role: "ink" | "muted", weight?: number) => {
    for (const line of wrapText(text, inner, size, weight ? "bold" : "plain")) {
      y += size * 1.3;
      textElement(document, root, line, {
        ...paint(role),
        x: margin,
        y: y - size * 0.3,
        "font-size": size,
        "font-weight": weight,
      });
    }
  };
  paragraph(record.title, 18, "ink", 650);
  if (record.subtitle) paragraph(record.subtitle, 13, "muted");
  y += 10;
  const key = flowLegend(document, legend, inner);
  key.group.setAttribute("transform", `translate(${margin},${y})`);
  root.appendChild(key.group);
  y += key.height + (key.height > 0 ? 10 : 0);
  const body = draw({ document, id: record.id, width: inner });
  body.group.setAttribute("transform", `translate(${margin},${y})`);
  root.appendChild(body.group);
  y += body.height + 10;
  paragraph(record.source, 11, "muted");
  const height = Math.ceil(y + margin * 0.75);
  background.setAttribute("height", String(height));
  root.setAttribute("width", String(width));
  root.setAttribute("height", String(height));
  root.setAttribute("viewBox", `0 0 ${width} ${height}`);
  return serialise(root);
}
