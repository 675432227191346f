import { EVENT_MAPPING, EVENT_POP, EVENT_SCALAR, EVENT_SEQUENCE, type Event, getScalarValue } from "js-yaml";

interface Open {
  readonly path: readonly (string | number)[];
  readonly mapping: boolean;
  /** Key that waits for its value, in a mapping. */
  key: string | null;
  items: number;
}

/** Key of a path in the map that `yamlLines` gives. */
export const pathKey = (path: readonly PropertyKey[]): string => JSON.stringify(path.map(String));

/** Tells the line on which each value of a YAML document begins, keys by their own line. By `pathKey`. */
export function yamlLines(text: string, events: readonly Event[]): ReadonlyMap<string, number> {
  const breaks = [...text.matchAll(/\r\n|\n|\r/g)].map(({ index }) => index);
  let reached = 0;
  const lineAt = (position: number): number => {
    while (reached < breaks.length && (breaks[reached] as number) < position) reached += 1;
    while (reached > 0 && (breaks[reached - 1] as number) >= position) reached -= 1;
    return reached + 1;
  };
  const lines = new Map<string, number>();
  const open: Open[] = [];

  const enter = (position: number): readonly (string | number)[] => {
    const parent = open.at(-1);
    if (!parent) return [];
    const path = [...parent.path, parent.mapping ? (parent.key ?? "") : parent.items];
    if (parent.mapping) parent.key = null;
    parent.items += 1;
    if (!lines.has(pathKey(path))) lines.set(pathKey(path), lineAt(position));
    return path;
  };
  for (const event of events) {
    if (event.type === EVENT_MAPPING || event.type === EVENT_SEQUENCE) {
      const path = enter(event.start);
      open.push({ path, mapping: event.type === EVENT_MAPPING, key: null, items: 0 });
    } else if (event.type === EVENT_SCALAR) {
      const parent = open.at(-1);
      if (parent?.mapping && parent.key === null) {
        parent.key = getScalarValue(text, event);
        lines.set(pathKey([...parent.path, parent.key]), lineAt(event.valueStart));
      } else enter(event.valueStart);
    } else if (event.type === EVENT_POP) open.pop();
  }
  return lines;
}
