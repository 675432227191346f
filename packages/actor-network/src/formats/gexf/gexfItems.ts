import type { AttributeValue } from "../../model/NetworkFile.ts";
import type { AttributeColumns } from "../attributeColumns.ts";
import { fileError } from "../fileError.ts";
import { parseTyped } from "../parseTyped.ts";
import { quoted } from "../quoted.ts";
import type { XmlElement } from "../readXml.ts";
import { requiredAttribute } from "../requiredAttribute.ts";
import { gexfEdgeType } from "./gexfEdgeType.ts";
import { gexfSpells } from "./gexfSpells.ts";
import type { GexfItem, GexfState } from "./gexfState.ts";
import { gexfViz } from "./gexfViz.ts";

/** Begins a node: an actor, with the node around it as its parent. */
export function openGexfNode(state: GexfState, element: XmlElement): void {
  const { builder, items } = state;
  const index = builder.addActor(requiredAttribute(element, "id"), element.place);
  const node: GexfItem = { element, of: "node", index, hasSpells: false };
  const { label, pid } = element.attributes;
  if (label !== undefined) builder.setLabel(index, label);
  const parent = pid ?? items.at(-1)?.element.attributes.id;
  if (parent !== undefined) put(state, node, "pid", parent, element);
  items.push(node);
}

/** Begins an edge: a tie. */
export function openGexfEdge(state: GexfState, element: XmlElement): void {
  const { builder } = state;
  const { place, attributes } = element;
  const source = builder.actorNamed(requiredAttribute(element, "source"), place);
  const target = builder.actorNamed(requiredAttribute(element, "target"), place);
  const weight = attributes.weight === undefined ? null : parseTyped(attributes.weight, "real", place);
  if (attributes.weight !== undefined && typeof weight !== "number") {
    throw fileError(place, `the weight ${quoted(attributes.weight)}`, "a finite number");
  }
  const type = gexfEdgeType(element, "type");
  const index = builder.addTie(source, target, typeof weight === "number" ? weight : null, place, type);
  const edge: GexfItem = { element, of: "edge", index, hasSpells: false };
  if (attributes.id !== undefined) state.keys.note(index, attributes.id);
  for (const own of ["label", "kind"]) {
    const text = attributes[own];
    if (text !== undefined) put(state, edge, own, text, element);
  }
  state.items.push(edge);
}

/** Ends a node or an edge; its own start and end count only where it has no spells. */
export function closeGexfItem(state: GexfState, element: XmlElement): void {
  const item = state.items.at(-1);
  if (item && !item.hasSpells) addGexfSpells(state, element);
  state.items.pop();
}

/** Notes the spells that an element states for the node or edge around it. */
export function addGexfSpells(state: GexfState, element: XmlElement): void {
  const item = itemAround(state, element);
  const { builder } = state;
  const stated = gexfSpells(element, builder.report);
  const isOwn = item.element === element;
  const spells = stated.length === 0 && !isOwn ? [{ from: null, to: null }] : stated;
  if (!isOwn) item.hasSpells = true;
  for (const spell of spells) {
    if (item.of === "node") builder.addActorSpell(item.index, spell);
    else builder.addTieSpell(item.index, spell);
  }
}

/** Notes the value of a declared attribute; a later value of the same one takes its place. */
export function openGexfValue(state: GexfState, element: XmlElement): void {
  const item = itemAround(state, element);
  const { column, kind } = state.declarations.find(item.of, element);
  const value = parseTyped(requiredAttribute(element, "value"), kind, element.place);
  const columns = columnsOf(state, item);
  if (columns.has(column, item.index)) {
    state.builder.report.drop(`Line ${element.place[0]}: an earlier value of this attribute is left out.`);
  }
  columns.set(column, item.index, value);
}

/** Notes what an element of the viz module says. */
export function openGexfViz(state: GexfState, kind: string, element: XmlElement): void {
  const item = itemAround(state, element);
  for (const [name, value] of gexfViz(kind, element)) {
    if (name !== "viz.z") put(state, item, name, value, element);
    else if (item.of === "node" && typeof value === "number") state.heights.set(item.index, value);
  }
}

/** Keeps the third axis of a drawing that is not flat. */
export function settleGexfHeights({ heights, builder }: GexfState): void {
  if (![...heights.values()].some((height) => height !== 0)) return;
  const column = builder.actorColumns.named("viz.z", []);
  for (const [actor, height] of heights) builder.actorColumns.set(column, actor, height);
}

function itemAround({ items }: GexfState, element: XmlElement): GexfItem {
  const item = items.at(-1);
  if (item) return item;
  throw fileError(element.place, quoted(element.name), "it inside a node or an edge");
}

function columnsOf({ builder }: GexfState, { of }: GexfItem): AttributeColumns {
  return of === "node" ? builder.actorColumns : builder.tieColumns;
}

function put(
  state: GexfState,
  item: GexfItem,
  name: string,
  value: AttributeValue,
  element: XmlElement,
): void {
  const columns = columnsOf(state, item);
  columns.set(columns.named(name, element.place), item.index, value);
}
