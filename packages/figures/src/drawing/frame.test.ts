import { describe, expect, it } from "vitest";
import { calibrationPlot } from "../charts/calibrationPlot.ts";
import { effectPlot } from "../charts/effectPlot.ts";
import { hysteresisLoop } from "../charts/hysteresisLoop.ts";
import { interruptedSeries } from "../charts/interruptedSeries.ts";
import { intervalPlot } from "../charts/intervalPlot.ts";
import { lagResponses } from "../charts/lagResponses.ts";
import { phasePortrait } from "../charts/phasePortrait.ts";
import { resilienceCurve } from "../charts/resilienceCurve.ts";
import { tradeOff } from "../charts/tradeOff.ts";
import { trajectories } from "../charts/trajectories.ts";
import { urnFan } from "../charts/urnFan.ts";
import { vennDiagram } from "../charts/vennDiagram.ts";
import { xyPlot } from "../charts/xyPlot.ts";
import { networkMap } from "../network/networkMap.ts";
import {
  calibrationRecord,
  effectRecord,
  fanRecord,
  interruptedRecord,
  intervalRecord,
  lagRecord,
  loopRecord,
  mapRecord,
  parsed,
  phaseRecord,
  resilienceRecord,
  seenTexts,
  testDocument,
  tradeOffRecord,
  trajectoriesRecord,
  vennRecord,
  xyRecord,
} from "../testing.ts";
import type { FigureOptions, FigureRecord } from "./FigureRecord.ts";

const document = testDocument;
const hostile = `</text></svg><script>alert("x")</script><img src=x onerror=alert(1)>\u0000\u0007\u202e&amp;'`;

/** FNV-1a over UTF-16 code units. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(16);
}

/** Change these when a figure is meant to look different; Node and Chromium must agree on them. */
const fingerprints: Record<string, string> = {
  networkMap: "e1838ea2",
  intervalPlot: "baff3db1",
  trajectories: "95dd8d7e",
  effectPlot: "be8ecb91",
  urnFan: "7b741ec2",
  lagResponses: "71839448",
  hysteresisLoop: "5ed31634",
  phasePortrait: "21a04639",
  interruptedSeries: "b800c0d6",
  resilienceCurve: "77424afe",
  tradeOff: "665f9cb",
  xyPlot: "b0dafd3f",
  vennDiagram: "23e9f7b9",
  calibrationPlot: "faa822d5",
};

const drawings: [string, (change: Partial<FigureRecord>, options?: Partial<FigureOptions>) => string][] = [
  ["networkMap", (change, options) => networkMap({ ...mapRecord, ...change }, { document, ...options })],
  [
    "intervalPlot",
    (change, options) => intervalPlot({ ...intervalRecord, ...change }, { document, ...options }),
  ],
  [
    "trajectories",
    (change, options) => trajectories({ ...trajectoriesRecord, ...change }, { document, ...options }),
  ],
  ["effectPlot", (change, options) => effectPlot({ ...effectRecord, ...change }, { document, ...options })],
  ["urnFan", (change, options) => urnFan({ ...fanRecord, ...change }, { document, ...options })],
  ["lagResponses", (change, options) => lagResponses({ ...lagRecord, ...change }, { document, ...options })],
  [
    "hysteresisLoop",
    (change, options) => hysteresisLoop({ ...loopRecord, ...change }, { document, ...options }),
  ],
  [
    "phasePortrait",
    (change, options) => phasePortrait({ ...phaseRecord, ...change }, { document, ...options }),
  ],
  [
    "interruptedSeries",
    (change, options) => interruptedSeries({ ...interruptedRecord, ...change }, { document, ...options }),
  ],
  [
    "resilienceCurve",
    (change, options) => resilienceCurve({ ...resilienceRecord, ...change }, { document, ...options }),
  ],
  ["tradeOff", (change, options) => tradeOff({ ...tradeOffRecord, ...change }, { document, ...options })],
  ["xyPlot", (change, options) => xyPlot({ ...xyRecord, ...change }, { document, ...options })],
  [
    "calibrationPlot",
    (change, options) => calibrationPlot({ ...calibrationRecord, ...change }, { document, ...options }),
  ],
  ["vennDiagram", (change, options) => vennDiagram({ ...vennRecord, ...change }, { document, ...options })],
];

describe.each(drawings)("%s", (name, draw) => {
  it("is one standalone SVG with a text alternative under the figure's own ids", () => {
    const svg = draw({ id: "f1" });
    expect(svg.startsWith("<svg ") && svg.endsWith("</svg>")).toBe(true);
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    const root = parsed(svg);
    expect(root.getAttribute("role")).toBe("img");
    expect(root.getAttribute("aria-labelledby")).toBe("f1-title");
    expect(root.querySelector("#f1-title")?.textContent).toBe("A title");
    expect(root.querySelector("#f1-desc")?.textContent).toBe("What the figure shows.");
    expect(
      [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id).filter((id) => !id?.startsWith("f1")),
    ).toEqual([]);
  });

  it("draws title, subtitle and source inside the SVG", () => {
    const texts = seenTexts(draw({ subtitle: "A subtitle" }));
    expect(texts.slice(0, 2)).toEqual(["A title", "A subtitle"]);
    expect(texts.at(-1)).toBe("Invented for the test.");
  });

  it("draws the same bytes twice, coordinates with at most two decimals", () => {
    const svg = draw({});
    expect(draw({})).toBe(svg);
    expect(svg.replaceAll(/>[^<]*</g, "><")).not.toMatch(/\d\.\d{3}|NaN|Infinity|undefined/);
  });

  it("draws the same bytes in Node and in browsers, whatever the screen", () => {
    expect(fingerprint(draw({}))).toBe(fingerprints[name]);
  });

  it("keeps hostile text as text and drops control characters", () => {
    const svg = draw({ title: hostile, subtitle: hostile, source: hostile, description: hostile });
    expect(svg).not.toMatch(/<script|<img/);
    expect([...svg].some((character) => "\u0000\u0007\u202e".includes(character))).toBe(false);
    expect(parsed(svg).querySelector("title")?.textContent).toContain(`alert("x")`);
    expect(svg).toContain("&amp;amp;'");
  });

  it("follows the reader's theme through properties a page can set", () => {
    const svg = draw({ id: "f2" });
    expect(svg).toContain("@media (prefers-color-scheme:dark){#f2{");
    expect(svg).toContain("--ink:var(--commonweal-ink,#1c1f23)");
  });

  it("fits the width it is given and names its language", () => {
    const root = parsed(draw({}, { width: 360, lang: "zh" }));
    expect(root.getAttribute("viewBox")).toMatch(/^0 0 360 \d+$/);
    expect(root.getAttribute("lang")).toBe("zh");
  });

  it("refuses an id that cannot scope a style", () => {
    expect(() => draw({ id: "1 {}" })).toThrow(expect.objectContaining({ code: "invalid-id", path: ["id"] }));
  });

  it("refuses a width without room", () => {
    expect(() => draw({}, { width: 100 })).toThrow(expect.objectContaining({ code: "invalid-width" }));
  });
});
