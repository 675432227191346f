import * as z from "zod";

/** Why a worker cannot give a shard, however often it is asked. */
export const Fault = z.strictObject({
  code: z.enum(["invalid-job", "unknown-model", "run-failed"]),
  message: z.string().max(1000),
});
export type Fault = z.infer<typeof Fault>;
