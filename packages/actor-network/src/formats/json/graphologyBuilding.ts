import { fileError, type Place } from "../fileError.ts";
import type { NetworkReading } from "../NetworkReading.ts";
import type { NetworkFileBuilder } from "../networkFileBuilder.ts";
import { quoted } from "../quoted.ts";
import { tieKeys } from "../tieKeys.ts";
import { withModes } from "../withModes.ts";
import { withWeights } from "../withWeights.ts";
import type { JsonValue } from "./JsonValue.ts";
import { jsonAttributes } from "./jsonAttributes.ts";

type Members = Iterable<readonly [string, JsonValue]>;

/** Makes a network from the nodes and edges of a graphology graph, written or live. */
export interface GraphologyBuilding {
  readonly addNode: (key: string, attributes: Members, place: Place) => void;
  readonly addEdge: (
    key: string | null,
    ends: readonly [source: string, target: string],
    isDirected: boolean,
    attributes: Members,
    place: Place,
  ) => void;
  readonly finish: (directed: boolean, attributes: Members) => NetworkReading;
}

export function graphologyBuilding(builder: NetworkFileBuilder): GraphologyBuilding {
  const notes = jsonAttributes(builder, { actors: [], ties: [] });
  const keys = tieKeys(builder);
  const taken = new Set<string>();
  return {
    addNode: (key, attributes, place) => {
      notes.noteActor(builder.addActor(key, [...place, "key"]), attributes, place);
    },
    addEdge: (key, [from, to], isDirected, attributes, place) => {
      const source = builder.actorNamed(from, [...place, "source"]);
      const target = builder.actorNamed(to, [...place, "target"]);
      const tie = builder.addTie(source, target, null, place, isDirected);
      if (key !== null) {
        if (taken.has(key)) {
          throw fileError(
            [...place, "key"],
            `the key ${quoted(key)} a second time`,
            "keys that differ",
            "duplicate-tie",
          );
        }
        taken.add(key);
        keys.note(tie, key);
      }
      notes.noteTie(tie, attributes, place);
    },
    finish: (directed, attributes) => {
      keys.settle();
      const facts = new Map(attributes);
      const text = (name: string): string | null => {
        const value = facts.get(name);
        return typeof value === "string" ? value : null;
      };
      const means = text("weightMeans");
      const rest = [...facts.keys()].filter((name) => text(name) === null || !known.has(name));
      if (rest.length > 0) {
        builder.report.warn(
          `Left out of the graph's own attributes: ${rest.slice(0, 20).map(quoted).join(", ")}.`,
        );
      }
      const reading = builder.build({
        directed,
        name: text("name"),
        groupAttribute: text("groupAttribute"),
        weightMeans: means === "strength" || means === "distance" ? means : null,
      });
      return withModes(withWeights(reading));
    },
  };
}

const known: ReadonlySet<string> = new Set(["name", "weightMeans", "groupAttribute"]);
