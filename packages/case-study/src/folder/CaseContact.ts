import { CalendarDate } from "@commonweal/actor-network";
import * as z from "zod";
import { Id } from "./Id.ts";

/** One moment in which a coded tie passed information on, as a segment dates it. */
export const CaseContact = z.strictObject({
  id: Id,
  /** Id of the tie along which it passed: it says from whom to whom, in which period, and how sure that is. */
  tie: Id,
  /** A date without a day, and `null`, mean that the day is not known. */
  date: CalendarDate.nullable(),
  /** Ids of the information that it may have passed on. */
  carries: z.array(Id).min(1),
  /** Ids of the segments that say so. */
  segments: z.array(z.string().min(1)).min(1),
  note: z.string(),
});
export type CaseContact = z.infer<typeof CaseContact>;
