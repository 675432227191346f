import { fileError } from "../fileError.ts";
import { forEachLine } from "../forEachLine.ts";
import { limits as standardLimits } from "../limits.ts";
import type { NetworkReading, ReadNetworkOptions } from "../NetworkReading.ts";
import { namedActors } from "../namedActors.ts";
import { networkFileBuilder } from "../networkFileBuilder.ts";
import { quoted } from "../quoted.ts";
import { textOf } from "../textOf.ts";
import { beginPajekSection } from "./pajekSection.ts";
import { type PajekState, pajekState } from "./pajekState.ts";
import { pajekTokens } from "./pajekTokens.ts";

/**
 * Reads a network from a Pajek file, `.net` or `.paj`.
 *
 * The label of a vertex is the actor's id when all labels differ, else its number is. Coordinates, shape and further
 * pairs of name and value become attributes of those names, a line's `l` the attribute `label`, its value the weight,
 * times in brackets spells; with several relations (`*Arcs :2 "trust"`) a tie has the attribute `relation`. Arcs are
 * directed, edges not, and a file with both becomes directed. A vertex count in two parts makes a two-mode network. A
 * matrix holds arcs (edges between two modes); its zeros are no ties, while an arc of value 0 is one. Lines that begin with `%`
 * are comments. Of a project the first network is read, with the partitions and vectors of its size as attributes.
 *
 * O(characters) time and space.
 *
 * @example
 * const { network } = readPajek('*Vertices 2\n1 "street office"\n2 club\n*Arcs\n1 2 0.5\n');
 * network.ids; // => ["street office", "club"]
 * [...network.weights]; // => [0.5]
 * @throws {ActorNetworkError} `invalid-file`, `invalid-text`, `unknown-actor`, `duplicate-actor`, `limit-exceeded`;
 * its path is the line.
 * @see http://mrvar.fdv.uni-lj.si/pajek/
 */
export function readPajek(input: string | Uint8Array, options: ReadNetworkOptions = {}): NetworkReading {
  const bounds = { ...standardLimits, ...options.limits };
  const text = textOf(input, options, bounds);
  const builder = networkFileBuilder({ limits: bounds });
  const state = pajekState(builder, bounds);
  let last = 1;
  forEachLine(text, (line, number) => {
    last = number;
    const start = line.trimStart();
    if (start === "" || start.startsWith("%")) return;
    if (start.startsWith("*")) beginPajekSection(state, line, [number]);
    else if (state.within !== "skipped")
      state.line(state, pajekTokens(line, [number], bounds.textLength), [number]);
  });
  state.finish(state, [last]);
  const { order, firstMode } = state;
  if (order === null) throw fileError([], "no *Vertices", "a Pajek file, with *Vertices and their number");
  namedActors(builder, { size: order, at: (vertex) => state.labels.get(vertex) }, []);
  joinColumns(state, order);
  return builder.build({
    directed: state.hasArcs,
    name: state.name,
    modeOf: firstMode === null ? null : (vertex) => (vertex < firstMode ? 0 : 1),
  });
}

function joinColumns({ builder, columns }: PajekState, order: number): void {
  for (const {
    name,
    column: { values },
  } of columns) {
    if (values.length !== order) {
      builder.report.drop(
        `${quoted(name)} has ${values.length} values and the network ${order} vertices; it is left out.`,
      );
      continue;
    }
    const at = builder.actorColumns.add(name, "number", []);
    values.forEach((value, vertex) => {
      builder.actorColumns.set(at, vertex, value);
    });
  }
}
