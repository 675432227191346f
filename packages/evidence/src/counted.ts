/** A number with its noun, for example `1 turn` and `2 turns`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
