import { columnType } from "../columnType.ts";
import { fileError } from "../fileError.ts";
import type { NetworkFileBuilder } from "../networkFileBuilder.ts";
import { parseTyped, type ValueKind } from "../parseTyped.ts";
import { quoted } from "../quoted.ts";
import type { XmlElement } from "../readXml.ts";
import { requiredAttribute } from "../requiredAttribute.ts";
import { gexfKinds } from "./gexfKinds.ts";

interface DeclaredAttribute {
  readonly column: number;
  readonly kind: ValueKind;
}

/** The attributes that a GEXF file declares for its nodes and edges. */
export interface GexfDeclarations {
  readonly openBlock: (element: XmlElement) => void;
  readonly setDefault: (text: string) => void;
  readonly closeAttribute: (element: XmlElement) => void;
  readonly find: (of: "node" | "edge", element: XmlElement) => DeclaredAttribute;
}

export function gexfDeclarations(builder: NetworkFileBuilder): GexfDeclarations {
  const declared = { node: new Map<string, DeclaredAttribute>(), edge: new Map<string, DeclaredAttribute>() };
  let block: "node" | "edge" = "node";
  let preset: string | null = null;
  return {
    openBlock: (element) => {
      const of = requiredAttribute(element, "class");
      if (of !== "node" && of !== "edge") throw fileError(element.place, quoted(of), '"node" or "edge"');
      block = of;
    },
    setDefault: (text) => {
      preset = text;
    },
    closeAttribute: (element) => {
      const id = requiredAttribute(element, "id");
      const type = requiredAttribute(element, "type");
      const kind = gexfKinds.get(type);
      if (!kind)
        throw fileError(
          element.place,
          `the type ${quoted(type)}`,
          "a type of GEXF, such as string or double",
        );
      if (declared[block].has(id)) {
        throw fileError(element.place, `the attribute ${quoted(id)} a second time`, "ids that differ");
      }
      const value = preset === null ? null : parseTyped(preset, kind, element.place);
      const columns = block === "node" ? builder.actorColumns : builder.tieColumns;
      const title = element.attributes.title ?? id;
      const column = columns.add(title, columnType(kind), element.place, value);
      declared[block].set(id, { column, kind });
      preset = null;
    },
    find: (of, element) => {
      const id = element.attributes.for ?? requiredAttribute(element, "id");
      const found = declared[of].get(id);
      if (found) return found;
      throw fileError(
        element.place,
        `a value of ${quoted(id)}`,
        `an attribute that is declared for ${of}s before`,
      );
    },
  };
}
