import * as z from "zod";

/** One name of a person; somebody with several names has several. */
export const PersonName = z.strictObject({
  /** What the case calls the person: an id, or the name itself. */
  person: z.string().min(1).max(1000, "expected at most 1000"),
  name: z.string().min(1).max(1000, "expected at most 1000"),
});
export type PersonName = z.infer<typeof PersonName>;
