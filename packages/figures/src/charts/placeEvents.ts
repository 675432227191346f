import { cutLabel } from "../text/cutLabel.ts";
import { textWidth } from "../text/textWidth.ts";
import { defined } from "./defined.ts";
import type { TrajectoryEvent } from "./TrajectoriesRecord.ts";

export const eventSize = 10.5;
const mostRows = 5;

export interface PlacedEvent {
  readonly label: string;
  readonly shown: string;
  /** Where the rule stands. */
  readonly x: number;
  /** Where the name begins. */
  readonly left: number;
  readonly right: number;
  /** Line of the name from the top; `null` where no line is free. */
  readonly row: number | null;
  /** Ends of the times at which it happens over runs, where the record gives them. */
  readonly spread: readonly [from: number, to: number] | null;
}

/** Whether a rule running down from `upper` passes through the name of `lower`. */
function crosses(upper: PlacedEvent, lower: PlacedEvent): boolean {
  return upper.x > lower.left - 3 && upper.x < lower.right + 3;
}

function clash(a: PlacedEvent, b: PlacedEvent): boolean {
  if (a.row === null || b.row === null) return false;
  if (a.row === b.row) return a.left < b.right + 6 && b.left < a.right + 6;
  return a.row < b.row ? crosses(a, b) : crosses(b, a);
}

/** Gives the names of events lines above a panel such that neither names nor rules meet a name. */
export function placeEvents(
  events: readonly TrajectoryEvent[],
  at: (t: number) => number,
  width: number,
): PlacedEvent[] {
  const placed: PlacedEvent[] = [];
  for (const { t, label, low, high } of [...events].sort((a, b) => a.t - b.t)) {
    const spread = defined(low) && defined(high) ? ([at(low), at(high)] as const) : null;
    const shown = cutLabel(label, 28);
    const needed = textWidth(shown, eventSize);
    const x = at(t);
    const left = Math.max(0, Math.min(x - 2, width - needed));
    const free = Array.from({ length: mostRows }, (_, row) => ({
      label,
      shown,
      x,
      left,
      right: left + needed,
      row,
      spread,
    }));
    const found = free.find((event) => !placed.some((other) => clash(event, other)));
    placed.push(found ?? { label, shown, x, left, right: left + needed, row: null, spread });
  }
  return placed;
}
