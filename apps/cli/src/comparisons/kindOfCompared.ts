import { kindOfStudy } from "@commonweal/case-study/node";

/** Tells what two paths are: studies to set side by side, all of them run already or not, or else networks. */
export async function kindOfCompared(paths: readonly string[]): Promise<"networks" | "cases" | "outputs"> {
  const kinds = await Promise.all(paths.map(kindOfStudy));
  if (kinds.includes(null)) return "networks";
  return kinds.includes("case") ? "cases" : "outputs";
}
