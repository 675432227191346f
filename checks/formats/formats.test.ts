import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type NetworkFile, readNetwork, writeNetwork } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import expected from "../../packages/actor-network/fixtures/formats/expected.json" with { type: "json" };
import { oneLineForm } from "../../packages/actor-network/src/testing/oneLineForm.ts";
import { randomNetworkFile } from "../../packages/actor-network/src/testing/randomNetworkFile.ts";
import { xmlForm } from "../../packages/actor-network/src/testing/xmlForm.ts";
import { pythonWithNetworks } from "./pythonWithNetworks.ts";

type Edge = readonly [string, string, number | null];
interface SeenElsewhere {
  readonly error?: string;
  readonly directed: boolean;
  readonly nodes: readonly string[];
  readonly edges: readonly Edge[];
  readonly attributes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const fixtures = new URL("../../packages/actor-network/fixtures/formats/", import.meta.url);

/** Edges in an order of their own, and with their ends in order where direction means nothing. */
function comparable(edges: readonly Edge[], directed: boolean): string[] {
  return edges
    .map(([source, target, weight]) =>
      JSON.stringify([...(directed ? [source, target] : [source, target].toSorted()), weight]),
    )
    .toSorted();
}

function edgesOf({ ids, sources, targets, weights, weighted }: NetworkFile): Edge[] {
  return Array.from(sources, (source, arc) => [
    ids[source] ?? "",
    ids[targets[arc] ?? 0] ?? "",
    weighted ? (weights[arc] ?? null) : null,
  ]);
}

describe("files that NetworkX and igraph wrote", () => {
  it.each(Object.entries(expected.files))("%s holds for us what it held for them", (name, file) => {
    const { network, report } = readNetwork(readFileSync(new URL(name, fixtures)), { fileName: name });
    expect([network.directed, network.ids]).toEqual([file.directed, file.ids]);
    expect(comparable(edgesOf(network), file.directed)).toEqual(
      comparable(file.edges as unknown as Edge[], file.directed),
    );
    for (const [id, attributes] of Object.entries(file.nodes)) {
      const index = network.ids.indexOf(id);
      for (const [attribute, value] of Object.entries(attributes)) {
        const column = network.actorAttributes.find((one) => one.name === attribute);
        expect([id, attribute, column?.values[index]]).toEqual([id, attribute, value]);
      }
    }
    expect(report.dropped).toBe(0);
  });

  it("hold times and drawing, in GEXF", () => {
    const { network } = readNetwork(readFileSync(new URL("networkx-timed.gexf", fixtures)));
    expect(network.spells).toEqual({
      actors: [
        [{ from: "2019", to: "2020" }],
        [
          { from: "2018", to: "2019" },
          { from: "2020", to: null },
        ],
      ],
      ties: [[{ from: "2019", to: null }]],
    });
    const columns = network.actorAttributes.map(({ name, values }) => [name, values[0]]);
    expect(Object.fromEntries(columns)).toMatchObject({
      "viz.color": "rgba(255,0,0,0.5)",
      "viz.size": 2,
      "viz.x": 1,
      "viz.y": 2,
    });
  });
});

interface Way {
  readonly tool: "networkx" | "igraph";
  readonly format: string;
  readonly extension: string;
  /** Makes of a network what the tool can read in this format. */
  readonly fitted?: (network: NetworkFile) => NetworkFile;
  /** What the tool then sees in it. */
  readonly seen?: (network: NetworkFile) => NetworkFile;
  /** Whether attributes of actors are not looked at. */
  readonly bare?: boolean;
}

const python = pythonWithNetworks();
const ways: readonly Way[] = [
  { tool: "networkx", format: "gexf", extension: "gexf" },
  { tool: "networkx", format: "graphml", extension: "graphml" },
  { tool: "networkx", format: "json", extension: "json" },
  { tool: "networkx", format: "gml", extension: "gml", fitted: plainNamed },
  { tool: "networkx", format: "pajek", extension: "net", fitted: forPajek, bare: true },
  { tool: "igraph", format: "graphml", extension: "graphml" },
  { tool: "igraph", format: "gml", extension: "gml", fitted: plainNamed, bare: true },
  { tool: "igraph", format: "pajek", extension: "net", fitted: withoutQuotes, bare: true },
  { tool: "igraph", format: "dl", extension: "dl", fitted: forDl, seen: bothWays, bare: true },
];
const title = python ? "files that we wrote" : "files that we wrote (no Python with NetworkX and igraph)";

describe.skipIf(python === null).each(ways)(
  title,
  ({ tool, format, extension, fitted, seen: seenAs, bare }) => {
    it(`hold for ${tool} what they held for us: ${format}`, () => {
      const networks = Array.from({ length: 300 }, (_, seed) => randomNetworkFile(seed))
        .map(xmlForm)
        .filter((network) => network !== null)
        .map(withoutClashes)
        .filter(({ spells }) => !JSON.stringify(spells).includes("T"))
        .map(fitted ?? ((network) => network));
      const folder = mkdtempSync(join(tmpdir(), "formats-"));
      try {
        const paths = networks.map((network, index) => {
          const path = join(folder, `${index}.${extension}`);
          writeFileSync(path, writeNetwork(network, format).text);
          return path;
        });
        const seen = readElsewhere(tool, paths);
        networks.forEach((written, index) => {
          const network = seenAs ? seenAs(written) : written;
          const { error, directed, nodes, edges, attributes } = seen[index] as SeenElsewhere;
          const where = `${paths[index]}: ${error ?? ""}`;
          expect([where, nodes]).toEqual([`${paths[index]}: `, network.ids]);
          if (edges.length > 0) expect(directed).toBe(network.directed);
          expect(comparable(edges, network.directed)).toEqual(comparable(edgesOf(network), network.directed));
          for (const { name, type, values } of network.actorAttributes) {
            if (bare || name.startsWith("viz.")) continue;
            const found = network.ids.map((id) => ownValue(ownValue(attributes, id) as object, name));
            if (type !== "number" && (type !== "boolean" || format !== "gml") && tool === "networkx")
              expect([name, found]).toEqual([name, values]);
          }
        });
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  },
);

/** Without what one of the tools has another use for, names such as `id`, and the tiny numbers that igraph refuses. */
function withoutClashes(network: NetworkFile): NetworkFile {
  const own = [
    "id",
    "key",
    "label",
    "name",
    "viz",
    "start",
    "end",
    "spells",
    "pid",
    "source",
    "target",
    "kind",
  ];
  const atLeast = (value: number) => (Math.abs(value) < 1e-300 ? 0 : value);
  const isFree = ({ name }: { readonly name: string }) => !own.includes(name);
  const tame = ({ name, type, values }: NetworkFile["tieAttributes"][number]) => ({
    name,
    type,
    values: values.map((value) => (typeof value === "number" ? atLeast(value) : value)),
  });
  return {
    ...network,
    weights: network.weights.map(atLeast),
    actorAttributes: network.actorAttributes.filter(isFree).map(tame),
    tieAttributes: network.tieAttributes.filter(isFree).map(tame),
  };
}

/** GML: with names of attributes that are keys. */
function plainNamed(network: NetworkFile): NetworkFile {
  const named = (attributes: NetworkFile["actorAttributes"]) =>
    attributes.map((one, index) => ({ ...one, name: `k${index}` }));
  return {
    ...network,
    actorAttributes: named(network.actorAttributes),
    tieAttributes: named(network.tieAttributes),
  };
}

/** Pajek for NetworkX: ids on one line; it knows neither two modes nor times. */
function forPajek(network: NetworkFile): NetworkFile {
  const { ids } = oneLineForm(network);
  const distinct = new Set(ids).size === ids.length ? ids : ids.map((_, actor) => `${actor + 1}`);
  return { ...network, ids: distinct, modes: null, spells: null };
}

/** Pajek for igraph, which writes quotes and backslashes in ids but does not read them. */
function withoutQuotes(network: NetworkFile): NetworkFile {
  const { ids, ...rest } = forPajek(network);
  return {
    ...rest,
    ids: ids.map((id, actor) => (/["\\]/.test(id) ? `q${actor}` : id)),
    modes: network.modes?.toSorted() ?? null,
  };
}

/** DL for igraph: one mode, ids without blanks, and at least one actor. */
function forDl(network: NetworkFile): NetworkFile {
  const order = Math.max(1, network.order);
  return { ...network, order, ids: Array.from({ length: order }, (_, actor) => `街${actor}`), modes: null };
}

/** Ties as DL has them: directed, an undirected one both ways. */
function bothWays(network: NetworkFile): NetworkFile {
  if (network.directed) return network;
  const { sources, targets, weights } = network;
  const back = Array.from(sources.keys()).filter((tie) => sources[tie] !== targets[tie]);
  return {
    ...network,
    directed: true,
    sources: Uint32Array.from([...sources, ...back.map((tie) => targets[tie] ?? 0)]),
    targets: Uint32Array.from([...targets, ...back.map((tie) => sources[tie] ?? 0)]),
    weights: Float64Array.from([...weights, ...back.map((tie) => weights[tie] ?? 0)]),
  };
}

function ownValue(record: object | undefined, name: string): unknown {
  return record && Object.hasOwn(record, name) ? (Reflect.get(record, name) as unknown) : null;
}

function readElsewhere(tool: string, paths: readonly string[]): SeenElsewhere[] {
  const script = fileURLToPath(new URL("./readElsewhere.py", import.meta.url));
  const input = paths.map((path) => `${tool}\t${path}\n`).join("");
  const result = spawnSync(python ?? "", [script], { input, encoding: "utf8", maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(result.stderr);
  return JSON.parse(result.stdout) as SeenElsewhere[];
}
