import type { Attribute, AttributeValue } from "../../model/NetworkFile.ts";
import { tieKeyOf } from "../tieKeyOf.ts";
import { parseColour } from "./parseColour.ts";

/** The columns of actors or ties, parted by how GEXF holds them. */
export interface GexfColumns {
  /** What an element says in attributes of its own, by name. */
  readonly own: ReadonlyMap<string, Attribute>;
  /** What the viz module says, by name without `viz.`. */
  readonly viz: ReadonlyMap<string, Attribute>;
  /** What is declared as an attribute. */
  readonly declared: readonly Attribute[];
}

/** Parts the columns: what GEXF has a place for goes there, where every value fits. */
export function gexfColumns(attributes: readonly Attribute[], of: "node" | "edge"): GexfColumns {
  const byName = new Map(attributes.map((attribute) => [attribute.name, attribute]));
  const key = tieKeyOf(attributes);
  const own = new Map(
    (of === "node" ? [] : ["id", "label", "kind"]).flatMap((name) => {
      const attribute = byName.get(name);
      const fits = attribute?.type === "string" && isSaid(attribute) && (name !== "id" || attribute === key);
      return attribute && fits ? [[name, attribute] as const] : [];
    }),
  );
  const parts = of === "node" ? ["color", "size", "shape"] : ["color", "thickness", "shape"];
  const fitting = [...parts, ...(of === "node" ? axesOf(byName) : [])].flatMap((part) => {
    const attribute = byName.get(`viz.${part}`);
    return attribute && isSaid(attribute) && attribute.values.every((value) => fitsViz(part, value))
      ? [[part, attribute] as const]
      : [];
  });
  const viz = new Map(fitting);
  const placed = new Set<Attribute>([...own.values(), ...viz.values()]);
  return { own, viz, declared: attributes.filter((attribute) => !placed.has(attribute)) };
}

function isSaid({ values }: Attribute): boolean {
  return values.some((value) => value !== null);
}

/**
 * The axes that can stand in position elements: x and y of the same actors, and z of them too if it says more than 0,
 * which is written where there is no z.
 */
function axesOf(byName: ReadonlyMap<string, Attribute>): string[] {
  const [x, y, z] = ["x", "y", "z"].map((axis) => {
    const attribute = byName.get(`viz.${axis}`);
    return attribute?.type === "number" ? attribute.values : undefined;
  });
  const isBeside = (values: readonly AttributeValue[]) =>
    values.every((value, actor) => (value === null) === ((x?.[actor] ?? null) === null));
  if (!x || !y || !isBeside(y)) return [];
  const isFlat = !z?.some((value) => value !== null && value !== 0);
  if (!z || isFlat) return ["x", "y"];
  return isBeside(z) ? ["x", "y", "z"] : [];
}

function fitsViz(part: string, value: AttributeValue): boolean {
  if (value === null) return true;
  if (part === "color") return typeof value === "string" && parseColour(value) !== null;
  return part === "shape" ? typeof value === "string" : typeof value === "number";
}
