import { fileError } from "../fileError.ts";
import { parseTyped } from "../parseTyped.ts";
import { quoted } from "../quoted.ts";
import type { XmlElement } from "../readXml.ts";
import { requiredAttribute } from "../requiredAttribute.ts";
import type { GraphmlItem, GraphmlState } from "./graphmlState.ts";

/** Begins a node: an actor, with the node around it as its parent. */
export function openGraphmlNode(state: GraphmlState, element: XmlElement): void {
  const { builder, items } = state;
  const index = builder.addActor(requiredAttribute(element, "id"), element.place);
  const outer = items.at(-1);
  if (outer?.of === "node") {
    const columns = builder.actorColumns;
    columns.set(columns.named("pid", element.place), index, requiredAttribute(outer.element, "id"));
  }
  items.push({ element, of: "node", index });
}

/** Begins an edge: a tie. */
export function openGraphmlEdge(state: GraphmlState, element: XmlElement): void {
  const { builder } = state;
  const { place, attributes } = element;
  const source = builder.actorNamed(requiredAttribute(element, "source"), place);
  const target = builder.actorNamed(requiredAttribute(element, "target"), place);
  const own = attributes.directed;
  const directed = own === undefined ? state.directed.at(-1) : parseTyped(own, "boolean", place) === true;
  const index = builder.addTie(source, target, null, place, directed ?? null);
  if (attributes.id !== undefined) state.tieKeys.note(index, attributes.id);
  if (attributes.sourceport !== undefined || attributes.targetport !== undefined) {
    builder.report.drop(`Line ${place[0]}: the ports of an edge are left out.`);
  }
  state.items.push({ element, of: "edge", index });
}

/** Ends data: a value of the graph, of an actor, of a tie. */
export function closeGraphmlData(state: GraphmlState, element: XmlElement, text: string): void {
  const key = state.keys.find(element);
  if (key.kind === null) return;
  const parent = element.parent?.name;
  const item = state.items.at(-1);
  if (parent === "graph" || parent === "graphml" || !item) {
    state.facts.set(key.name, text);
    return;
  }
  if (key.domain !== "all" && key.domain !== item.of) {
    throw fileError(
      element.place,
      `data of a ${item.of}, but its key is for ${key.domain}`,
      "a key that fits",
    );
  }
  if (item.of === "node") {
    if (key.name === "label") state.labels.label.set(item.index, text);
    if (key.name === "name") state.labels.name.set(item.index, text);
    if (key.name === "label" && key.domain === "node") return;
  }
  const value = parseTyped(text, key.kind, element.place);
  if (value === null && item.of === "edge" && key.name === "weight") {
    throw fileError(element.place, `the weight ${quoted(text)}`, "a finite number");
  }
  columnsOf(state, item).set(state.keys.column(key, item.of, element), item.index, value);
}

/** Ends an element of a drawing; the text on a node is its label where the file has no other. */
export function closeGraphmlDrawing(state: GraphmlState, element: XmlElement, text: string): void {
  const item = state.items.at(-1);
  const label = text.trim();
  if (item?.of !== "node" || label === "" || !/(?:^|:)NodeLabel$/.test(element.name)) return;
  if (!state.labels.drawn.has(item.index)) state.labels.drawn.set(item.index, label);
}

function columnsOf({ builder }: GraphmlState, { of }: GraphmlItem) {
  return of === "node" ? builder.actorColumns : builder.tieColumns;
}
