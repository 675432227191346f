import type { NetworkFile } from "../model/NetworkFile.ts";
import type { DecodeTextOptions } from "./decodeText.ts";
import type { Limits } from "./limits.ts";
import type { ReadReport } from "./ReadReport.ts";

/** What every reader of networks can be told. */
export interface ReadNetworkOptions extends DecodeTextOptions {
  readonly limits?: Partial<Limits>;
}

/** What every reader of networks gives back. */
export interface NetworkReading {
  readonly network: NetworkFile;
  readonly report: ReadReport;
}
