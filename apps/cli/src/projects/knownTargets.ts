import { networkFormats } from "@commonweal/actor-network";

const networks = networkFormats.map(({ id, extensions }) => `${id} (.${extensions.join(", .")})`).join("; ");

/** Every format that `convert` writes, for people. */
export const knownTargets = `one of the formats of networks: ${networks}; or of coded projects: qdpx (.qdpx); qdc, the codebook (.qdc); of a project also the codebook as a table (.csv), a folder of plain files (no end), and case (--to case)`;
