import { CalendarDate } from "@commonweal/actor-network";
import * as z from "zod";

const webAddress = z.url({ protocol: /^https?$/, error: "expected an http or https address" });

/** A document or interview that segments are taken from. */
export const Source = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  publisher: z.string(),
  date: CalendarDate.nullable(),
  url: webAddress.nullable(),
  /** What sort of document it is, in the case's own words. */
  kind: z.string().min(1),
  /** Sources that repeat one another share a group and count once. */
  independenceGroup: z.string().min(1),
  /** What a reader should bear in mind; empty for none. */
  caveat: z.string(),
});
export type Source = z.infer<typeof Source>;
