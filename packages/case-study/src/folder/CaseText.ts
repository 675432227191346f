import * as z from "zod";

/** A text in both languages of a case. */
export const CaseText = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
export type CaseText = z.infer<typeof CaseText>;
