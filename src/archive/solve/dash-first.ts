/** A subhead begins with a dash. */
export const dashFirst = /^[—–\-－─]/;
