/** Unpacked bytes that are always allowed, and how many more per byte of the file: pages pack to a fifth or a tenth. */
const [always, ratio] = [64 * 1024 * 1024, 16];

/** How many bytes may have come out of an archive of which so many have been read. */
export const mostUnpacked = (read: number): number => always + ratio * read;
