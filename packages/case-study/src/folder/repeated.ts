/** Finds the items whose id an earlier item has. */
export function repeated<Id extends string>(
  items: readonly { readonly id: Id }[],
): { readonly index: number; readonly id: Id }[] {
  const seen = new Set<Id>();
  return items.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ index, id }];
    seen.add(id);
    return [];
  });
}
