import type { NetworkFile } from "../model/NetworkFile.ts";

export interface WriteNamesOptions {
  /** Which of the two an actor is called by, since the format has one text for each. Default: ids. */
  readonly names?: "ids" | "labels";
}

/** The one text per actor that a format holds, and a sentence when the other one says more. */
export function writtenNames(
  network: NetworkFile,
  options: WriteNamesOptions,
): { readonly names: readonly string[]; readonly lost: readonly string[] } {
  const { ids, labels } = network;
  const differ = ids.some((id, actor) => labels[actor] !== id);
  const { names = "ids" } = options;
  if (names === "ids") {
    return { names: ids, lost: differ ? ["Labels are left out; actors are called by their ids."] : [] };
  }
  return { names: labels, lost: differ ? ["Ids are left out; actors are called by their labels."] : [] };
}
