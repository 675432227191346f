import { actorKinds, communityRelations } from "@commonweal/path-dependence";
import * as z from "zod";

const ActorKindId = z.enum(actorKinds.map(({ id }) => id));

/** Where the agents' network comes from, and what its words mean to the model. */
export const CommunitySource = z.strictObject({
  /** A network file, or a case folder, where `@period` may follow. From the folder of the file that says it. */
  path: z.string().min(1),
  /** Kind of agent by an actor's `kind`, its `sector` or its group. Default: names that the model knows. */
  kinds: z.record(z.string(), ActorKindId).optional(),
  /** What ties of a relation carry. Default: the relation of that name, influence for any other. */
  carries: z.record(z.string(), z.array(z.enum(communityRelations))).optional(),
});
export type CommunitySource = z.infer<typeof CommunitySource>;
