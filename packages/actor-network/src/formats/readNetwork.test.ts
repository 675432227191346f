import { describe, expect, it } from "vitest";
import { networkFormatOf } from "./networkFormatOf.ts";
import { networkFormats } from "./networkFormats.ts";
import { readNetwork } from "./readNetwork.ts";
import { writeNetwork } from "./writeNetwork.ts";

const gexf = '<?xml version="1.0"?>\n<gexf><graph><nodes><node id="社"/></nodes></graph></gexf>';

describe("readNetwork", () => {
  it("goes by what the file holds, whatever it is called", () => {
    expect(readNetwork(gexf, { fileName: "C:\\x\\network.net" })).toMatchObject({ format: "gexf" });
    expect(readNetwork(`\uFEFF\n${gexf}`.replace(/<\?.*\?>/, "")).network.ids).toEqual(["社"]);
  });

  it("looks into bytes, in UTF-8 and UTF-16", () => {
    expect(networkFormatOf(new TextEncoder().encode(gexf))?.id).toBe("gexf");
    const units = Uint16Array.from(gexf, (character) => character.charCodeAt(0));
    const little = Uint8Array.from([...units].flatMap((unit) => [unit & 255, unit >> 8]));
    const big = Uint8Array.from([...units].flatMap((unit) => [unit >> 8, unit & 255]));
    for (const bytes of [little, big]) expect(readNetwork(bytes).network.ids).toEqual(["社"]);
  });

  it("refuses what no format begins like, and formats nobody knows", () => {
    expect(() => readNetwork("<html></html>")).toThrow(expect.objectContaining({ code: "unsupported" }));
    expect(() => readNetwork("", { fileName: "x.docx" })).toThrow(
      expect.objectContaining({ code: "unsupported" }),
    );
    const unknown = expect.objectContaining({ code: "invalid-option", path: ["format"] });
    expect(() => readNetwork(gexf, { format: "toString" })).toThrow(unknown);
    expect(() => writeNetwork(readNetwork(gexf).network, "toString")).toThrow(unknown);
  });

  it("falls back on the name of the file", () => {
    expect(networkFormatOf("", { fileName: "a.b/Network.GEXF" })?.id).toBe("gexf");
  });

  it("knows each format by an id and an extension of its own", () => {
    const ids = networkFormats.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { extensions } of networkFormats) expect(extensions.length).toBeGreaterThan(0);
  });

  it("finds every format again by the file that it wrote", () => {
    const { network } = readNetwork(
      `{"directed":true,"nodes":[{"id":"a"}],"edges":[{"source":"a","target":"a"}]}`,
    );
    for (const { id, extensions } of networkFormats) {
      const { text } = writeNetwork(network, id);
      expect(networkFormatOf(text, { fileName: `x.${extensions[0]}` })?.id).toBe(id);
      expect(readNetwork(text, { format: id }).network.order).toBe(1);
    }
  });
});
