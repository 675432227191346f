import type { Manifest } from "../repository/Manifest.ts";

/** What the manifests of published packages are compared with. */
export interface ManifestContext {
  readonly folder: string;
  readonly hasNodeEntry: boolean;
  /** Versions that are shared, by package. */
  readonly catalog: Readonly<Record<string, string>>;
}

const order = [
  "name",
  "version",
  "description",
  "keywords",
  "license",
  "type",
  "sideEffects",
  "engines",
  "bin",
  "exports",
  "files",
  "repository",
  "bugs",
  "homepage",
  "publishConfig",
  "scripts",
  "dependencies",
  "peerDependencies",
  "peerDependenciesMeta",
  "devDependencies",
];

/** Says where the manifest of a published package differs from what all of them have in common. */
export function manifestProblems(manifest: Manifest, context: ManifestContext): string[] {
  const { folder, hasNodeEntry } = context;
  const id = folder.slice(folder.lastIndexOf("/") + 1);
  const isApp = folder.startsWith("apps/");
  const build = "tsup --config ../../tsup.config.ts";
  const entry = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
  const expected: Record<string, unknown> = {
    name: `@commonweal/${id}`,
    license: "MIT",
    type: "module",
    sideEffects: isApp ? undefined : false,
    engines: { node: ">=20.19.0" },
    exports: {
      ...(isApp ? {} : { ".": entry("index") }),
      ...(hasNodeEntry && !isApp ? { "./node": entry("node/index") } : {}),
      "./package.json": "./package.json",
    },
    files: isApp ? ["bin", "dist"] : ["dist"],
    repository: { type: "git", url: "git+https://github.com/commonweal/commonweal.git", directory: folder },
    bugs: "https://github.com/commonweal/commonweal/issues",
    homepage: "https://github.com/commonweal/commonweal#readme",
    publishConfig: { access: "public" },
    scripts: isApp ? { build } : { build, types: `${build} --dts-only` },
  };
  const problems = Object.entries(expected)
    .filter(([key, value]) => JSON.stringify(manifest[key]) !== JSON.stringify(value))
    .map(([key, value]) => `${key} is ${JSON.stringify(manifest[key])}; expected ${JSON.stringify(value)}`);

  const { description, keywords } = manifest;
  if (typeof description !== "string" || description.length < 20 || description.endsWith("."))
    problems.push(`description is ${JSON.stringify(description)}; expected one clause without a full stop`);
  if (!Array.isArray(keywords) || keywords[0] !== "commonweal" || keywords.length < 2)
    problems.push(`keywords are ${JSON.stringify(keywords)}; expected "commonweal" first and more after it`);
  const keys = Object.keys(manifest);
  const sorted = [...keys].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  for (const key of keys)
    if (!order.includes(key)) problems.push(`has the key ${key}, which no other package has`);
  if (keys.join() !== sorted.join()) problems.push(`has its keys in the order ${keys.join(", ")}`);
  return [...problems, ...versionProblems(manifest, context.catalog)];
}

function versionProblems(manifest: Manifest, catalog: Readonly<Record<string, string>>): string[] {
  const fields = ["dependencies", "devDependencies", "peerDependencies"] as const;
  return fields.flatMap((field) =>
    Object.entries(manifest[field] ?? {}).flatMap(([name, range]) => {
      const wanted = name.startsWith("@commonweal/")
        ? "workspace:^"
        : field !== "peerDependencies" && name in catalog
          ? "catalog:"
          : undefined;
      if (wanted && range !== wanted) return [`${field}.${name} is ${range}; expected ${wanted}`];
      if (!wanted && field !== "peerDependencies" && !/^\d+\.\d+\.\d+/.test(range))
        return [`${field}.${name} is ${range}; expected one exact version`];
      return [];
    }),
  );
}
