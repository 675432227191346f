import { existsSync } from "node:fs";
import { networkFormats } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";

const { inside, put, commonweal } = workplace();
const json = JSON.stringify({
  directed: true,
  nodes: [{ id: "甲", age: 3 }, { id: "b" }],
  edges: [{ source: "甲", target: "b", weight: 2.5 }],
});

describe("convert", () => {
  it.each(networkFormats.map(({ id, extensions }) => ({ id, extension: extensions[0] ?? "" })))(
    "writes $id and reads it back",
    async ({ id, extension }) => {
      const out = inside(`out.${extension}`);
      const converted = await commonweal("convert", put("in.json", json), out, "--to", id, "--json");
      expect(converted).toMatchObject({ code: 0, err: "" });
      expect(JSON.parse(converted.out)).toMatchObject({ from: "json", to: id, nodes: 2, ties: 1 });
      const inspected = await commonweal("inspect", out, "--json");
      expect(JSON.parse(inspected.out)).toMatchObject({ nodes: 2, ties: 1 });
    },
  );

  it("says what the format cannot hold", async () => {
    const { out } = await commonweal("convert", put("in.json", json), inside("out.csv"));
    expect(out).toMatch(/2 actors, 1 tie\b/);
    expect(out).toMatch(/ {2}(?:lost: |nothing was lost)/);
  });

  it.each([
    { name: "an end that says nothing", out: "out.bin", argv: [], code: 2 },
    { name: "an unknown format", out: "out.net", argv: ["--to", "xls"], code: 2 },
  ])("ends with $code on $name and writes nothing", async ({ out, argv, code }) => {
    const ran = await commonweal("convert", put("in.json", json), inside(out), ...argv);
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(/gexf \(\.gexf\).*qdpx \(\.qdpx\).*--to case/);
    expect(existsSync(inside(out))).toBe(false);
  });
});
