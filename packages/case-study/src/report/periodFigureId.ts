/** Names a period's figure for the page it stands in; a period's own id may hold dots, which a figure's may not. */
export const periodFigureId = (kind: string, place: number): string => `${kind}-${place + 1}`;
