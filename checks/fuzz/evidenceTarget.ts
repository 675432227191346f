import { EvidenceError } from "@commonweal/evidence";
import type { FuzzTarget } from "./FuzzTarget.ts";
import { refusalFault } from "./refusalFault.ts";

/**
 * A reader of evidence under test: it may refuse with an error of its package.
 *
 * `judge` tells what is wrong with what was read; `null` when nothing is.
 */
export function evidenceTarget<Reading>(
  id: string,
  read: (input: string | Uint8Array) => Reading | Promise<Reading>,
  judge: (reading: Reading) => string | null,
  rest: Partial<Pick<FuzzTarget, "made" | "packed">> = {},
): FuzzTarget {
  const judged = (reading: Reading): string | null => {
    try {
      return judge(reading);
    } catch (error) {
      return `accepted, but judged: ${error instanceof Error ? error.stack : error}`;
    }
  };
  const refused = (error: unknown) => refusalFault(error, EvidenceError);
  return {
    id,
    made: () => [],
    ...rest,
    fault: (input) => {
      try {
        const reading = read(input);
        return reading instanceof Promise ? reading.then(judged, refused) : judged(reading);
      } catch (error) {
        return refused(error);
      }
    },
  };
}
