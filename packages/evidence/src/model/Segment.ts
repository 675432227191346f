import { CalendarDate } from "@commonweal/actor-network";
import * as z from "zod";

/** A passage of a source, in the coder's own words. */
export const Segment = z.strictObject({
  id: z.string().min(1),
  /** Id of a source. */
  source: z.string().min(1),
  /** Where in the source: page, paragraph, minute. */
  locator: z.string(),
  paraphrase: z.string().min(1),
  /** When what is told happened; `null` where nothing is said. */
  date: CalendarDate.nullable(),
});
export type Segment = z.infer<typeof Segment>;
