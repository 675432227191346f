import * as z from "zod";
import { CalendarDate } from "./CalendarDate.ts";

/** A stretch of time with one network; `null` is an open end. */
export const Period = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(1),
    labelEn: z.string(),
    labelZh: z.string(),
    from: CalendarDate.nullable(),
    to: CalendarDate.nullable(),
    regime: z.enum(["normal", "emergency"]),
  }))();
export type Period = z.infer<typeof Period>;
