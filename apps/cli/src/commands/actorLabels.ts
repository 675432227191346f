import type { Actor } from "@commonweal/actor-network";

/** Labels of the first 1,000 actors in the order of the file: English, else Chinese, else the id. */
export const actorLabels = (actors: readonly Actor[]): string[] =>
  actors.slice(0, 1000).map(({ labelEn, labelZh, id }) => labelEn || labelZh || id);
