import * as z from "zod";
import { CalendarDate } from "./CalendarDate.ts";

/** An organisation, office, group or role that takes part in governing the community. */
export const Actor = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(1),
    labelEn: z.string(),
    labelZh: z.string(),
    /** Id of a sector of the case's codebook, for example `state`. */
    sector: z.string().min(1),
    /** Id of a level of the case's codebook, for example `city`; empty for an actor outside the ladder of levels. */
    level: z.string(),
    /** Id of a kind of the case's codebook, for example `committee`. */
    kind: z.string(),
    /** Id of the actor that this one belongs to. */
    partOf: z.string().min(1).nullable(),
    since: CalendarDate.nullable(),
    until: CalendarDate.nullable(),
  }))();
export type Actor = z.infer<typeof Actor>;
