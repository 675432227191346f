/** The parts of `pnpm-lock.yaml` that the checks read. Keys of packages are `name@version` with their peers. */
export interface LockFile {
  /** Run-time dependencies of each workspace folder: name to version, `link:` for neighbours. */
  readonly importers: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Dependencies of each installed package, optional ones too. */
  readonly snapshots: ReadonlyMap<string, ReadonlyMap<string, string>>;
}
