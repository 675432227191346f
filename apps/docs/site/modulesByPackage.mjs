/** Names modules of the reference as users import them: `packages/experiments/src/node` is `experiments/node`. */
export function load(app) {
  app.converter.on("resolveBegin", (context) => {
    for (const module of context.project.children ?? []) {
      module.name = module.name
        .replace(/^packages\//, "")
        .replace(/\/src(?=\/|$)/, "")
        .replace(/\/index$/, "");
    }
  });
}
