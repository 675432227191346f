import type { DocumentLimits } from "../documentLimits.ts";
import type { ZipArchive } from "../zip/readZip.ts";
import { attributeOf } from "./attributeOf.ts";
import { localName } from "./localName.ts";
import { walkPart } from "./walkPart.ts";

/** A part that another names. */
export interface PartRelation {
  /** The last word of its type, for example `footnotes`. */
  readonly type: string;
  /** Its name in the archive. */
  readonly target: string;
}

/** Reads which parts a part names, those outside the file left out; none where nothing is said. */
export function partRelations(
  archive: ZipArchive,
  part: string,
  bounds: DocumentLimits,
): readonly PartRelation[] {
  const [folder, name] = [part.slice(0, part.lastIndexOf("/") + 1), part.slice(part.lastIndexOf("/") + 1)];
  const bytes = archive.read(`${folder}_rels/${name}.rels`);
  const relations: PartRelation[] = [];
  if (bytes === null) return relations;
  walkPart(
    bytes,
    {
      open: (element) => {
        const target = attributeOf(element, "Target");
        const isInside = attributeOf(element, "TargetMode")?.toLowerCase() !== "external";
        if (localName(element) === "Relationship" && target !== null && isInside) {
          const type = attributeOf(element, "Type") ?? "";
          relations.push({ type: type.slice(type.lastIndexOf("/") + 1), target: resolved(folder, target) });
        }
        return undefined;
      },
      close: () => {},
    },
    bounds,
  );
  return relations;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
