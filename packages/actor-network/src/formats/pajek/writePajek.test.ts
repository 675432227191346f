import { describe, expect, it } from "vitest";
import type { NetworkFile } from "../../model/NetworkFile.ts";
import { readPajek } from "./readPajek.ts";
import { writePajek } from "./writePajek.ts";

const { network } = readPajek('*Vertices 3\n1 "a b"\n2 c\n3 d\n*Arcs\n1 2 2.5\n3 1 -1\n');
const text = { type: "string" } as const;
const write = (fields: Partial<NetworkFile>, options = {}) => writePajek({ ...network, ...fields }, options);

describe("writePajek", () => {
  it("writes vertices, arcs and values", () => {
    expect(writePajek(network)).toEqual({
      text: '*Vertices 3\n1 "a b"\n2 "c"\n3 "d"\n*Arcs\n1 2 2.5\n3 1 -1\n',
      lost: [],
    });
  });

  it("writes what Pajek draws by, and says what else was there", () => {
    const { text: written, lost } = write({
      name: " two\nlines ",
      actorAttributes: [
        { name: "x", type: "number", values: [0.5, 0, null] },
        { name: "y", type: "number", values: [1, null, null] },
        { name: "shape", ...text, values: [null, "box", null] },
        { name: "ic", ...text, values: ["Red", null, 'a"b\\c'] },
        { name: "sector", ...text, values: ["state", "state", "state"] },
        { name: "bw", type: "boolean", values: [true, true, true] },
      ],
      tieAttributes: [
        { name: "label", ...text, values: ["leads", null] },
        { name: "note", ...text, values: ["n", "m"] },
      ],
      weightMeans: "strength",
      groupAttribute: "sector",
    });
    expect(written).toBe(
      [
        "*Network two lines",
        "*Vertices 3",
        '1 "a b" 0.5 1 ic "Red"',
        '2 "c" "box"',
        '3 "d" ic "a\\"b\\\\c"',
        "*Arcs",
        '1 2 2.5 l "leads"',
        "3 1 -1",
        "",
      ].join("\n"),
    );
    expect(lost).toEqual([
      'The attribute "sector" of actors is left out.',
      'The attribute "bw" of actors is left out.',
      'The attribute "note" of ties is left out.',
      "That weights mean strength is left out.",
      "Which attribute holds the groups is left out.",
      "Blanks around the network's name are left out.",
      "1 actors have x or y alone; their coordinates are left out.",
      "1 line breaks or NUL characters in texts were replaced.",
    ]);
  });

  it("calls actors by their ids, or by their labels when asked to", () => {
    const labels = ["A", "C", "D"];
    expect(write({ labels })).toMatchObject({
      text: writePajek(network).text,
      lost: ["Labels are left out; actors are called by their ids."],
    });
    const named = write({ labels }, { names: "labels" });
    expect(readPajek(named.text).network.ids).toEqual(labels);
    expect(named.lost).toEqual(["Ids are left out; actors are called by their labels."]);
  });

  it("puts actors of the first mode before those of the second", () => {
    const { text: written, lost } = write({ modes: Uint8Array.of(1, 0, 1), directed: false });
    expect(written).toBe('*Vertices 3 1\n1 "c"\n2 "a b"\n3 "d"\n*Edges\n2 1 2.5\n3 2 -1\n');
    expect(lost).toEqual(["Actors of the first mode are moved before those of the second."]);
  });

  it("writes relations in sections of their own", () => {
    const tieAttributes = [{ name: "kind", ...text, values: ["leads", null] }];
    const { text: written, lost } = write({ tieAttributes }, { relationAttribute: "kind" });
    expect(written).toContain('*Arcs\n3 1 -1\n*Arcs :1 "leads"\n1 2 2.5\n');
    expect(lost).toEqual([
      "Ties are moved: those of one relation stand together.",
      'The attribute "kind" of ties is called "relation".',
    ]);
    expect(readPajek(written).network.tieAttributes[0]?.values).toEqual([null, "leads"]);
    expect(() => write({}, { relationAttribute: "kind" })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["relationAttribute"] }),
    );
  });

  it("writes spells of whole moments, and leaves out all when one is not whole", () => {
    const spell = (from: string | null, to: string | null) => [{ from, to }];
    const whole = { actors: [spell("1", null), [], []], ties: [spell("2", "2"), spell("3", "4")] };
    expect(write({ spells: whole }).text).toBe(
      '*Vertices 3\n1 "a b" [1-*]\n2 "c"\n3 "d"\n*Arcs\n1 2 2.5 [2]\n3 1 -1 [3-4]\n',
    );
    for (const odd of ["2020-01-23", "-1", "1.5", null]) {
      const { text: written, lost } = write({ spells: { ...whole, actors: [spell(odd, "5"), [], []] } });
      expect(written).toBe(writePajek(network).text);
      expect(lost).toEqual(["Spells are left out."]);
    }
  });
});
