import { beginningOf } from "../beginningOf.ts";
import { checkSize } from "../checkSize.ts";
import { fileError } from "../fileError.ts";
import { limits as standardLimits } from "../limits.ts";
import { matrixTies } from "../matrixTies.ts";
import type { NetworkReading, ReadNetworkOptions } from "../NetworkReading.ts";
import { namedActors } from "../namedActors.ts";
import { networkFileBuilder } from "../networkFileBuilder.ts";
import { textOf } from "../textOf.ts";
import type { DlHeader } from "./DlHeader.ts";
import type { DlState } from "./DlState.ts";
import { dlCursor } from "./dlCursor.ts";
import { dlList } from "./dlList.ts";
import { dlMatrix } from "./dlMatrix.ts";
import { dlNames } from "./dlNames.ts";
import { readDlHeader } from "./readDlHeader.ts";

export interface ReadDlOptions extends ReadNetworkOptions {
  /** Whether ties are directed. Default: not when every tie is returned with the same value; the report says which. */
  readonly directed?: boolean;
}

/**
 * Reads a network from a DL file of UCINET: full, lower or upper matrix, edge list or node list, of one mode or two.
 *
 * Labels stand before the data or in them; they are the actors' ids when all differ, else their numbers are. A cell
 * of 0 is no tie, a tie of a list is one whatever its value; missing values are no ties, and the report counts them.
 * Several matrices make one network whose ties have the attribute `relation`. DL does not say whether ties are
 * directed: see the option. A network of two modes is undirected. The binary files of UCINET, `##h` and `##d`, are not
 * read.
 *
 * O(characters) time and space, and sorting the ties.
 *
 * @example
 * const { network } = readDl("dl n=2 format=edgelist1\nlabels:\noffice,club\ndata:\n1 2 0.5\n");
 * network.ids; // => ["office", "club"]
 * network.directed; // => true
 * @throws {ActorNetworkError} `invalid-file`, `invalid-text`, `unsupported`, `unknown-actor`, `limit-exceeded`; its
 * path is the line.
 */
export function readDl(input: string | Uint8Array, options: ReadDlOptions = {}): NetworkReading {
  const bounds = { ...standardLimits, ...options.limits };
  checkSize("characters of input", input.length, bounds.inputSize);
  const start = beginningOf(input);
  if (!/^dl\b/i.test(start)) throw notDl(start);
  const cursor = dlCursor(textOf(input, options, bounds), bounds.textLength);
  cursor.next();
  const builder = networkFileBuilder({ limits: bounds });
  const header = readDlHeader(cursor, bounds, builder.report);
  const { rows, columns } = namesOf(header, bounds.actors);
  const ties = matrixTies(builder, bounds);
  const { directed = null } = options;
  const state: DlState = { header, cursor, ties, rows, columns, directed, missing: 0 };
  const isList = header.format === "edgelist" || header.format === "nodelist";
  if (isList) dlList(state);
  else dlMatrix(state);
  if (state.missing > 0) {
    builder.report.drop(`${state.missing} missing values are taken for no ties.`, state.missing);
  }
  const isTwoMode = rows !== columns;
  const first = rows.size();
  const size = isTwoMode ? first + columns.size() : first;
  namedActors(
    builder,
    { size, at: (actor) => (actor < first ? rows.labels[actor] : columns.labels[actor - first]) },
    [],
  );
  const isHalf = header.format === "lowerhalf" || header.format === "upperhalf";
  const { matrices, matrixLabels } = header;
  const layers = Array.from({ length: matrices }, (_, layer) => matrixLabels?.[layer] ?? `${layer + 1}`);
  const settled = ties.settle({
    order: size,
    directed: isTwoMode ? false : (directed ?? (isHalf ? false : null)),
    layers: matrices > 1 ? layers : null,
  });
  return builder.build({
    directed: settled.directed,
    name: header.title ?? (matrices === 1 ? (matrixLabels?.[0] ?? null) : null),
    modeOf: isTwoMode ? (actor) => (actor < first ? 0 : 1) : null,
  });
}

function notDl(start: string): Error {
  if (!start.includes("\0")) {
    return fileError([1], "another beginning", "a DL file, which begins with the word dl");
  }
  const expected = "a text; a ##h or ##d file of UCINET must first be exported as DL (Data, Export, DL)";
  return fileError([], "a binary file", expected, "unsupported");
}

function namesOf(header: DlHeader, limit: number): Pick<DlState, "rows" | "columns"> {
  const { order, rows, columns, rowLabels, columnLabels } = header;
  if (rows !== null || columns !== null) {
    if (rows === null || columns === null || order !== null) {
      throw fileError([1], "n, nr and nc that do not fit together", "n alone, or nr and nc");
    }
    checkSize("actors", rows + columns, limit, [1]);
    return {
      rows: dlNames("row", rows, rowLabels, limit),
      columns: dlNames("column", columns, columnLabels, limit),
    };
  }
  const isEmbedded = header.rowsEmbedded || header.columnsEmbedded;
  const isList = header.format === "edgelist" || header.format === "nodelist";
  if (order === null && !(isList && isEmbedded)) {
    throw fileError([1], "no number of actors", "n=, or nr= and nc= for two modes");
  }
  const names = dlNames("actor", order, rowLabels ?? columnLabels, limit);
  return { rows: names, columns: names };
}
