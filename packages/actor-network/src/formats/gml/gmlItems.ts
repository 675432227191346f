import type { AttributeValue } from "../../model/NetworkFile.ts";
import { fileError } from "../fileError.ts";
import type { GmlItem } from "./GmlItem.ts";
import type { GmlState } from "./gmlState.ts";

/** Notes a value of a node or an edge; of several values of one key the first stays. */
export function noteGmlValue(state: GmlState, item: GmlItem, key: string, value: AttributeValue): void {
  if (!item.values.has(key) || item.values.get(key) === listStart) {
    item.values.set(key, value);
    return;
  }
  const known = state.repeated.has(key) || state.repeated.size < 1_000 ? key : "…";
  state.repeated.set(known, (state.repeated.get(known) ?? 0) + 1);
}

/** What networkx puts before the only value of a list. */
const listStart = "_networkx_list_start";

/** Adds the node or edge that ends. */
export function closeGmlItem(state: GmlState, item: GmlItem): void {
  const { builder } = state;
  const place = [item.line];
  const required = (key: string): string => {
    const value = item.values.get(key);
    if (value !== undefined && value !== null) return String(value);
    const an = item.of === "node" ? "a node" : "an edge";
    throw fileError(place, `${an} without ${key}`, `${key} and its value`);
  };
  if (item.of === "node") {
    const actor = builder.addActor(required("id"), place);
    const label = item.values.get("label") ?? item.values.get("name");
    if (label !== undefined && label !== null) builder.setLabel(actor, String(label));
    for (const [key, value] of item.values) {
      if (key !== "id" && key !== "label") set(builder.actorColumns, actor, key, value);
    }
    return;
  }
  const source = builder.actorNamed(required("source"), place);
  const target = builder.actorNamed(required("target"), place);
  const weight = item.values.get("weight");
  const isWeight = typeof weight === "number";
  const tie = builder.addTie(source, target, isWeight ? weight : null, place);
  for (const [key, value] of item.values) {
    if (key === "source" || key === "target" || (key === "weight" && isWeight)) continue;
    set(builder.tieColumns, tie, key, value);
  }

  function set(
    columns: typeof builder.actorColumns,
    index: number,
    key: string,
    value: AttributeValue,
  ): void {
    if (value === null) state.endless += 1;
    else columns.set(columns.named(key, place), index, value);
  }
}
