import type { AttributeValue } from "../../model/NetworkFile.ts";
import type { AttributeColumns } from "../attributeColumns.ts";
import type { Place } from "../fileError.ts";
import type { NetworkFileBuilder } from "../networkFileBuilder.ts";
import { quoted } from "../quoted.ts";
import type { JsonValue } from "./JsonValue.ts";
import { jsonSpells } from "./jsonSpells.ts";
import { jsonText } from "./jsonText.ts";

type Members = Iterable<readonly [string, JsonValue]>;

/** Notes what JSON says of actors and ties, but for the members that are passed over. */
export interface JsonAttributes {
  /** `label` becomes the label, `spells` spells, the rest attributes. */
  readonly noteActor: (actor: number, members: Members, place: Place) => void;
  /** `spells` becomes spells, the rest attributes. */
  readonly noteTie: (tie: number, members: Members, place: Place) => void;
}

export function jsonAttributes(
  builder: NetworkFileBuilder,
  passOver: { readonly actors: readonly string[]; readonly ties: readonly string[] },
): JsonAttributes {
  const ofActors = new Set(passOver.actors);
  const ofTies = new Set(passOver.ties);
  const nested = new Set<string>();
  const put = (
    columns: AttributeColumns,
    item: number,
    name: string,
    value: JsonValue,
    place: Place,
  ): void => {
    if (value !== null && typeof value === "object" && !nested.has(name)) {
      nested.add(name);
      builder.report.warn(`Lists and objects in the attribute ${quoted(name)} are kept as JSON.`);
    }
    columns.set(columns.named(name, place), item, attributeValue(value));
  };
  return {
    noteActor: (actor, members, place) => {
      for (const [name, value] of members) {
        if (ofActors.has(name)) continue;
        const spells = name === "spells" ? jsonSpells(value) : null;
        if (spells) for (const spell of spells) builder.addActorSpell(actor, spell);
        else if (name !== "label") put(builder.actorColumns, actor, name, value, place);
        else if (value !== null) builder.setLabel(actor, String(attributeValue(value)));
      }
    },
    noteTie: (tie, members, place) => {
      for (const [name, value] of members) {
        if (ofTies.has(name)) continue;
        const spells = name === "spells" ? jsonSpells(value) : null;
        if (spells) for (const spell of spells) builder.addTieSpell(tie, spell);
        else put(builder.tieColumns, tie, name, value, place);
      }
    },
  };
}

function attributeValue(value: JsonValue): AttributeValue {
  return value !== null && typeof value === "object" ? jsonText(value) : value;
}
