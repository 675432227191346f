import type { NetworkFile } from "@commonweal/actor-network";

/** The file's own weight is no attribute of the ties, yet people name it. */
export const isOwnWeight = ({ weighted, tieAttributes }: NetworkFile, name: string | undefined): boolean =>
  name === "weight" && weighted && !tieAttributes.some((each) => each.name === name);
