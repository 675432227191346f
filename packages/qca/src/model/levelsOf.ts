/** The level of each condition in the configuration of a number, from 1, as QCA numbers them: the last condition turns fastest. */
export function levelsOf(number: number, levels: readonly number[]): number[] {
  const found: number[] = [];
  let rest = number - 1;
  for (let place = levels.length - 1; place >= 0; place--) {
    const count = levels[place] as number;
    found[place] = rest % count;
    rest = Math.floor(rest / count);
  }
  return found;
}
