import type { NetworkFormat } from "@commonweal/actor-network";
import { randomNetworkFile } from "../../packages/actor-network/src/testing/randomNetworkFile.ts";
import type { FuzzTarget } from "./FuzzTarget.ts";
import { networkFault } from "./networkFault.ts";

/** A network format, beginning also with what its writer makes of random networks. */
export function networkTarget(format: NetworkFormat): FuzzTarget {
  return {
    id: format.id,
    made: () =>
      Array.from({ length: 600 }, (_, seed) => format.write(randomNetworkFile(seed)).text)
        .filter((text) => text.length < 700)
        .slice(0, 80),
    fault: (input) => networkFault(format, input),
  };
}
