import type { NetworkFile } from "../model/NetworkFile.ts";
import type { NetworkReading, ReadNetworkOptions } from "./NetworkReading.ts";
import type { WrittenNetwork } from "./WrittenNetwork.ts";

/** One file format of networks. */
export interface NetworkFormat {
  /** Its id on the command line, for example `gexf`. */
  readonly id: string;
  /** Its name for people. */
  readonly name: string;
  /** Ends of file names, without the dot, the usual one first. */
  readonly extensions: readonly string[];
  /** Whether a file that begins with this text, a few thousand characters, is of this format by all its looks. */
  readonly looksLike: (start: string) => boolean;
  /** Reads a file of the format. */
  readonly read: (input: string | Uint8Array, options?: ReadNetworkOptions) => NetworkReading;
  /** Writes a network, and says what is lost. */
  readonly write: (network: NetworkFile) => WrittenNetwork;
  /** What it cannot hold, in a sentence; empty when nothing. */
  readonly loses: string;
}
