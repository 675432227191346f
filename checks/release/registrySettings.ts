export interface RegistryPlace {
  /** Folder that the registry may fill. */
  readonly folder: string;
  /** Registry that packages of others come from: whatever npm on this machine is set to. */
  readonly upstream: string;
}

/** Writes verdaccio's settings: our packages stay here, all others are fetched from the upstream registry. */
export function registrySettings({ folder, upstream }: RegistryPlace): string {
  const text = JSON.stringify;
  return `storage: ${text(`${folder}/storage`)}
auth:
  htpasswd:
    file: ${text(`${folder}/htpasswd`)}
    max_users: 1
    algorithm: bcrypt
uplinks:
  upstream:
    url: ${text(upstream)}
packages:
  "@commonweal/*":
    access: $all
    publish: $authenticated
  "**":
    access: $all
    proxy: upstream
web:
  enable: false
log:
  type: stdout
  format: pretty
  level: warn
`;
}
