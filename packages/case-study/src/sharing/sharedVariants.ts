import type { CaseVariants } from "../folder/CaseVariants.ts";
import type { CodebookIds } from "./codebookIds.ts";

/** `variants` of `experiment.yaml` in the shared copy: periods, sectors and relations as the copy calls them. */
export function sharedVariants(
  { agents, ...variants }: CaseVariants,
  { periods, sectors, relations }: Pick<CodebookIds, "periods" | "sectors" | "relations">,
): CaseVariants {
  if (agents === undefined) return variants;
  const renamed = <Value>(record: Readonly<Record<string, Value>>, ids: ReadonlyMap<string, string>) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [ids.get(id) as string, value]));
  const { periods: among, kinds, carries, ...rest } = agents;
  return {
    ...variants,
    agents: {
      ...rest,
      ...(among ? { periods: among.map((id) => periods.get(id) as string) } : {}),
      ...(kinds ? { kinds: renamed(kinds, sectors) } : {}),
      ...(carries ? { carries: renamed(carries, relations) } : {}),
    },
  };
}
