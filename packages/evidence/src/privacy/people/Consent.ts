import { CalendarDate } from "@commonweal/actor-network";
import * as z from "zod";

/** What a person agreed to, or that they no longer take part. */
export const Consent = z.strictObject({
  /** As in the list of people, or any name of the person. */
  person: z.string().min(1),
  /**
   * `paraphrase`: what they said may be published in other words. `quote`: word for word too. `name`: their name may
   * stand beside it. `withdrawn`: they and what they said leave everything that is published.
   */
  scope: z.enum(["quote", "paraphrase", "name", "withdrawn"]),
  /** When they said so; `null` where it is not known. */
  date: CalendarDate.nullable(),
});
export type Consent = z.infer<typeof Consent>;
