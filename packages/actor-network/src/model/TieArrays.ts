import type { Network } from "./Network.ts";

/** The part of a network that structure-only measures need. */
export type TieArrays = Pick<Network, "directed" | "order" | "sources" | "targets" | "weights">;
