import { CollaborationMetricsError } from "../errors.ts";
import type { ContactColumns, Contacts } from "./Contacts.ts";

/** Gives contacts as columns, refusing those that are not in order; `order` is the number of actors or undefined. */
export function checkedColumns(contacts: Contacts, order: number | undefined): Required<ContactColumns> {
  const columns = "time" in contacts ? contacts : columnsOf(contacts);
  const { from, to, time } = columns;
  const duration = columns.duration ?? new Float64Array(time.length);
  for (const [name, column] of Object.entries({ from, to, duration })) {
    if (column.length === time.length) continue;
    const message = `Column "${name}" has ${column.length} contacts; expected ${time.length}, as "time" has.`;
    throw new CollaborationMetricsError("unequal-lengths", message, ["contacts", name]);
  }
  for (let contact = 0; contact < time.length; contact++) {
    checkActor(from[contact], order, ["contacts", contact, "from"]);
    checkActor(to[contact], order, ["contacts", contact, "to"]);
    checkTime(time[contact], ["contacts", contact, "time"]);
    if (!((duration[contact] as number) >= 0 && (duration[contact] as number) < Infinity)) {
      const message = `Contact ${contact} takes ${duration[contact]}; expected a finite number of at least 0.`;
      throw new CollaborationMetricsError("invalid-duration", message, ["contacts", contact, "duration"]);
    }
  }
  return { from, to, time, duration };
}

/** Refuses what is not an actor's position. */
export function checkActor(actor: number | undefined, order: number | undefined, path: PropertyKey[]): void {
  // 2^32 − 1 is the longest array; beyond it a position is a mistake, not a large network.
  if (Number.isInteger(actor) && (actor as number) >= 0 && (actor as number) < (order ?? 2 ** 32 - 1)) return;
  const range = order === undefined ? "of at least 0" : `from 0 to ${order - 1}`;
  const message = `Actor ${actor} is no position in the network; expected a whole number ${range}.`;
  throw new CollaborationMetricsError("invalid-actor", message, path);
}

/** Refuses what is not a moment. */
export function checkTime(time: number | undefined, path: PropertyKey[]): void {
  if (Number.isFinite(time)) return;
  throw new CollaborationMetricsError("invalid-time", `A time is ${time}; expected a finite number.`, path);
}

function columnsOf(contacts: readonly { from: number; to: number; time: number; duration?: number }[]) {
  return {
    from: contacts.map(({ from }) => from),
    to: contacts.map(({ to }) => to),
    time: contacts.map(({ time }) => time),
    duration: contacts.map(({ duration }) => duration ?? 0),
  };
}
