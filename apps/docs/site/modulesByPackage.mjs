import { basename } from "node:path";
import { Comment, ReflectionKind } from "typedoc";

/**
 * Names modules of the reference as users import them: `packages/experiments/src/node` is `experiments/node`. A shape
 * without words of its own is told by what its file is named for: the function that takes or gives it, or the larger
 * shape that it is a part of.
 */
export function load(app) {
  app.converter.on("resolveBegin", (context) => {
    for (const module of context.project.children ?? []) {
      module.name = module.name
        .replace(/^packages\//, "")
        .replace(/\/src(?=\/|$)/, "")
        .replace(/\/index$/, "");
      for (const shape of module.children ?? []) describeByFile(shape, module.children);
    }
  });
}

function describeByFile(shape, others) {
  const kinds = [ReflectionKind.Interface, ReflectionKind.TypeAlias, ReflectionKind.Variable];
  if (!shape.kindOf(kinds) || shape.hasComment()) return;
  const file = shape.sources?.[0]?.fullFileName;
  const isError = shape.name.endsWith("ErrorCode");
  const owner = others.find(
    ({ name, sources }) =>
      name !== shape.name &&
      sources?.[0]?.fullFileName === file &&
      name === (isError ? shape.name.slice(0, -"Code".length) : basename(file, ".ts")),
  );
  if (!owner) return;
  shape.comment = new Comment([
    { kind: "text", text: isError ? "What went wrong, as the code of " : wordsFor(shape, owner) },
    { kind: "inline-tag", tag: "@link", text: owner.name, target: owner },
    { kind: "text", text: "." },
  ]);
}

function wordsFor(shape, owner) {
  if (owner.kind !== ReflectionKind.Function) return "Part of ";
  if (shape.name.endsWith("Options")) return "Options of ";
  const isGiven = owner.signatures?.some(({ type }) => type?.toString().includes(shape.name));
  return isGiven ? "What the function gives: " : "For the function ";
}
