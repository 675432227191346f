/** Change of loss that counts as better or worse, as a share of the baseline's loss. Assumed; claims bring cut-offs of their own. */
export const noticeableChange = 0.02;
