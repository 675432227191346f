import * as z from "zod";
import { PlainDesignSpec } from "./PlainDesignSpec.ts";
import { sizeOf } from "./sizeOf.ts";

const most = 2 ** 31;

/** Describes a design as plain JSON: the same description gives the same points everywhere. */
export const DesignSpec = z.discriminatedUnion("kind", [
  ...PlainDesignSpec.options,
  z
    .strictObject({
      kind: z.literal("replicated"),
      design: PlainDesignSpec,
      replications: z.int().min(1).max(most),
      /** Whether replication r has the same random numbers at every point. */
      commonRandomNumbers: z.boolean(),
    })
    .refine(({ design, replications }) => sizeOf(design) * replications <= most, {
      path: ["replications"],
      error: `Too big: expected points * replications to be <=${most}`,
    }),
]);
export type DesignSpec = z.infer<typeof DesignSpec>;
