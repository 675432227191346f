import type { AttributeValue } from "../../model/NetworkFile.ts";
import { columnType } from "../columnType.ts";
import { fileError } from "../fileError.ts";
import type { NetworkFileBuilder } from "../networkFileBuilder.ts";
import { parseTyped, type ValueKind } from "../parseTyped.ts";
import { quoted } from "../quoted.ts";
import type { XmlElement } from "../readXml.ts";
import { requiredAttribute } from "../requiredAttribute.ts";

const kinds: ReadonlyMap<string, ValueKind> = new Map<string, ValueKind>([
  ["boolean", "boolean"],
  ["int", "integer"],
  ["long", "integer"],
  ["float", "real"],
  ["double", "real"],
  ["string", "string"],
]);
const domains = ["all", "graphml", "graph", "node", "edge", "hyperedge", "port", "endpoint"];

/** A kind of data that a GraphML file declares. */
interface GraphmlKey {
  readonly id: string;
  readonly name: string;
  /** How values are written; `null` for drawings, which hold elements. */
  readonly kind: ValueKind | null;
  readonly domain: string;
  readonly preset: AttributeValue;
}

export interface GraphmlKeys {
  readonly setDefault: (text: string) => void;
  readonly close: (element: XmlElement) => void;
  readonly find: (element: XmlElement) => GraphmlKey;
  /** Column of a key for nodes or edges, opened when it is first asked for. */
  readonly column: (key: GraphmlKey, of: "node" | "edge", element: XmlElement) => number;
}

export function graphmlKeys(builder: NetworkFileBuilder): GraphmlKeys {
  const keys = new Map<string, GraphmlKey>();
  const columns = { node: new Map<string, number>(), edge: new Map<string, number>() };
  let preset: string | null = null;

  const column: GraphmlKeys["column"] = (key, of, element) => {
    const known = columns[of].get(key.id);
    if (known !== undefined) return known;
    const all = of === "node" ? builder.actorColumns : builder.tieColumns;
    const opened = all.add(key.name, columnType(key.kind ?? "string"), element.place, key.preset);
    columns[of].set(key.id, opened);
    return opened;
  };
  return {
    column,
    setDefault: (text) => {
      preset = text;
    },
    close: (element) => {
      const key = keyOf(element, preset);
      preset = null;
      if (keys.has(key.id)) {
        throw fileError(element.place, `the key ${quoted(key.id)} a second time`, "ids that differ");
      }
      keys.set(key.id, key);
      const isLabel = key.domain === "node" && key.name === "label";
      if (key.kind === null || isLabel) return;
      const isForAll = key.domain === "all" && key.preset !== null;
      if (key.domain === "node" || isForAll) column(key, "node", element);
      if (key.domain === "edge" || isForAll) column(key, "edge", element);
    },
    find: (element) => {
      const id = requiredAttribute(element, "key");
      const key = keys.get(id);
      if (key) return key;
      throw fileError(element.place, `data of the key ${quoted(id)}`, "a key that is declared before");
    },
  };
}

function keyOf(element: XmlElement, preset: string | null): GraphmlKey {
  const { place, attributes } = element;
  const id = requiredAttribute(element, "id");
  const name = attributes["attr.name"];
  const domain = attributes.for ?? "all";
  if (!domains.includes(domain)) {
    throw fileError(place, `a key for ${quoted(domain)}`, `one of ${domains.join(", ")}`);
  }
  const isDrawing = name === undefined && attributes["yfiles.type"] !== undefined;
  if (isDrawing) return { id, name: id, kind: null, domain, preset: null };
  const type = attributes["attr.type"] ?? "string";
  const kind = kinds.get(type);
  if (!kind) throw fileError(place, `the type ${quoted(type)}`, `one of ${[...kinds.keys()].join(", ")}`);
  const value = preset === null ? null : parseTyped(preset, kind, place);
  return { id, name: name ?? id, kind, domain, preset: value };
}
