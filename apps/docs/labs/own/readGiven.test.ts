import { newCase } from "@commonweal/case-study";
import { writeZip } from "@commonweal/evidence";
import { describe, expect, it } from "vitest";
import { readGiven } from "./readGiven.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const caseFiles = () =>
  [...newCase()].map(([path, content]) => ({
    path: `my-case/${path}`,
    bytes: bytes(content),
  }));

describe("readGiven", () => {
  it("shows the network of every period of a case folder", () => {
    const { answer, folder } = readGiven(caseFiles(), "zh");
    expect(folder?.definition.id).toBe("my-case");
    expect(answer).toMatchObject({ kind: "read", what: "case", title: folder?.definition.title.zh });
    if (answer.kind !== "read") throw new Error(answer.kind);
    expect(answer.networks.map(({ id }) => id)).toEqual(["before", "during"]);
  });

  it("reads the same case out of an archive", () => {
    const zip = writeZip(caseFiles().map(({ path, bytes: content }) => ({ name: path, content })));
    expect(readGiven([{ path: "my-case.zip", bytes: zip }], "en").answer).toEqual(
      readGiven(caseFiles(), "en").answer,
    );
  });

  it("names file and line of what is wrong in a case", () => {
    const files = caseFiles().map((file) =>
      file.path.endsWith("ties.csv") ? { ...file, bytes: bytes("id,from\nt1,nobody\n") } : file,
    );
    const { answer, folder } = readGiven(files, "en");
    expect(folder).toBeNull();
    expect(answer).toMatchObject({ kind: "refused", issues: [{ file: "ties.csv", line: 1 }] });
  });

  it("measures a network: a path of three has two of its three ties", () => {
    const pajek = '*Vertices 3\n1 "a"\n2 "b"\n3 "c"\n*Edges\n1 2\n2 3\n';
    const { answer } = readGiven([{ path: "path.net", bytes: bytes(pajek) }], "en");
    if (answer.kind !== "read") throw new Error(answer.kind);
    const [network] = answer.networks;
    expect(network).toMatchObject({ actors: 3, ties: 2, directed: false });
    expect(network?.measures.find(({ id }) => id === "density")?.value).toBe(2 / 3);
    expect(network?.drawn.labels).toEqual(["a", "b", "c"]);
    expect(network?.drawn.degrees).toEqual([1, 2, 1]);
  });

  it.each([
    { name: "an empty file", path: "a.csv", content: "" },
    { name: "text of no format", path: "a.txt", content: "hello, world" },
    {
      name: "a document type in XML",
      path: "a.graphml",
      content: "<!DOCTYPE x [<!ENTITY e 'e'>]><graphml>&e;</graphml>",
    },
    { name: "a cut-off archive", path: "a.zip", content: "PK\u0003\u0004" },
  ])("refuses $name by its name", ({ path, content }) => {
    const { answer } = readGiven([{ path, bytes: bytes(content) }], "en");
    expect(answer.kind).toBe("refused");
    if (answer.kind === "refused") expect(answer.message).toMatch(/found|expected/i);
  });

  it("draws the strongest of more ties than can be seen, in the order of the file", () => {
    const pairs = Array.from({ length: 4000 }, (_, tie) => [tie % 80, 80 + Math.floor(tie / 80)]);
    const gexf = [
      '<gexf version="1.3"><graph defaultedgetype="directed"><nodes>',
      ...Array.from({ length: 130 }, (_, actor) => `<node id="${actor}" label="a${actor}"/>`),
      "</nodes><edges>",
      ...pairs.map(
        ([from, to], tie) => `<edge id="${tie}" source="${from}" target="${to}" weight="${(tie % 4) + 1}"/>`,
      ),
      "</edges></graph></gexf>",
    ].join("\n");
    const { answer } = readGiven([{ path: "many.gexf", bytes: bytes(gexf) }], "en");
    if (answer.kind !== "read") throw new Error(JSON.stringify(answer));
    const [network] = answer.networks;
    expect(network?.ties).toBe(4000);
    const expected = pairs.filter((_, tie) => tie % 4 > 0);
    expect(network?.drawn.sources.map((from, index) => [from, network.drawn.targets[index]])).toEqual(
      expected,
    );
  });

  it("draws the 300 actors with most ties of a large network", () => {
    const star = Array.from({ length: 1000 }, (_, actor) => `hub${actor % 2},a${actor}`).join("\n");
    const { answer } = readGiven([{ path: "star.csv", bytes: bytes(`source,target\n${star}\n`) }], "en");
    if (answer.kind !== "read") throw new Error(JSON.stringify(answer));
    expect(answer.networks[0]).toMatchObject({ actors: 1002, ties: 1000 });
    expect(answer.networks[0]?.drawn.labels).toHaveLength(300);
    expect(answer.networks[0]?.drawn.labels.slice(0, 2)).toEqual(["hub0", "a0"]);
  });
});
