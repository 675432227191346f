import { CalendarDate } from "@commonweal/actor-network";
import * as z from "zod";
import { Id } from "./Id.ts";

/** One dated value of a series. */
export const SeriesPoint = z.strictObject({
  date: CalendarDate,
  value: z.number(),
  unit: z.string().min(1),
  definition: z.string().min(1),
  /** Id of a source. */
  source: Id,
});
export type SeriesPoint = z.infer<typeof SeriesPoint>;
