type Entity = Readonly<Record<string, unknown>> & { readonly "@id": string };

const context = "https://w3id.org/ro/crate/1.1/context";
const descriptorId = "ro-crate-metadata.json";

const isEntity = (value: unknown): value is Entity =>
  typeof value === "object" && value !== null && typeof (value as Entity)["@id"] === "string";

const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const typesOf = (entity: Entity): readonly unknown[] => listed(entity["@type"]);

/** Objects inside an entity's properties: each must be a bare reference or a bare value, since the graph is flat. */
const nested = (entity: Entity): readonly object[] =>
  Object.values(entity)
    .flatMap(listed)
    .filter((value): value is object => typeof value === "object" && value !== null);

const isDay = (value: unknown): boolean =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value));

const isRelative = (id: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|#|\.\/$)/i.test(id);

/** What the root and the descriptor of every crate must say, sections 2 and 4 of the specification. */
function rootProblems(byId: ReadonlyMap<string, Entity>): string[] {
  const problems: string[] = [];
  const descriptor = byId.get(descriptorId);
  const about = descriptor?.about;
  if (!descriptor || !typesOf(descriptor).includes("CreativeWork"))
    problems.push("no descriptor that is a CreativeWork");
  const profile = descriptor?.conformsTo;
  if (!isEntity(profile) || profile["@id"] !== "https://w3id.org/ro/crate/1.1")
    problems.push("the descriptor does not conform to 1.1");
  const root = isEntity(about) ? byId.get(about["@id"]) : undefined;
  if (!root) return [...problems, "the descriptor is about no root"];
  if (!typesOf(root).includes("Dataset")) problems.push("the root is no Dataset");
  if (!root["@id"].endsWith("/")) problems.push("the root's id does not end in a slash");
  for (const key of ["name", "description"]) {
    if (typeof root[key] !== "string" || root[key] === "") problems.push(`the root has no ${key}`);
  }
  if (!isDay(root.datePublished)) problems.push("the root has no datePublished");
  if (root.license === undefined) problems.push("the root has no license");
  return problems;
}

/**
 * Holds a crate's metadata and the paths beside it against what RO-Crate 1.1 says that a crate must be.
 *
 * JSON-LD with the context of 1.1 and a flat graph; ids once; references to what the graph describes; descriptor and root
 * complete; every file of the graph there, a part of the root, and every file there in the graph.
 *
 * @see https://w3id.org/ro/crate/1.1
 */
export function crateProblems(text: string, paths: readonly string[]): string[] {
  const crate = JSON.parse(text) as { readonly "@context"?: unknown; readonly "@graph"?: unknown };
  if (!listed(crate["@context"]).includes(context)) return ["the context is not that of 1.1"];
  const graph = listed(crate["@graph"]);
  if (!graph.every(isEntity)) return ["an entity has no id"];
  const byId = new Map(graph.map((entity) => [entity["@id"], entity]));
  const problems = rootProblems(byId);
  if (byId.size !== graph.length) problems.push("an id is there twice");
  for (const entity of graph) {
    const id = entity["@id"];
    if (typesOf(entity).length === 0) problems.push(`${id}: no type`);
    if (/[\s<>"{}|\\^`]/.test(id) || id.startsWith("/"))
      problems.push(`${id}: not a relative or absolute URI`);
    for (const value of nested(entity)) {
      const keys = Object.keys(value).join();
      if (keys !== "@id" && keys !== "@value") problems.push(`${id}: something nested`);
      else if (isEntity(value) && !byId.has(value["@id"]) && id !== descriptorId)
        problems.push(`${id}: refers to ${value["@id"]}, which the graph does not describe`);
    }
  }
  const root = byId.get("./");
  const parts = new Set(listed(root?.hasPart).map((part) => (isEntity(part) ? part["@id"] : "")));
  for (const entity of graph.filter((each) => typesOf(each).includes("File"))) {
    const id = entity["@id"];
    if (!parts.has(id)) problems.push(`${id}: not a part of the root`);
    if (isRelative(id) && !paths.includes(decodeURI(id))) problems.push(`${id}: not there`);
  }
  for (const path of paths) {
    if (!byId.has(encodeURI(path))) problems.push(`${path}: not in the crate`);
  }
  return problems;
}
