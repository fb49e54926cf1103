/** A subhead begins with a dash; a hyphen before a letter or a digit stands in a word that was torn, or is a minus. */
export const dashFirst = /^(?:[—–－─]|-(?!\w))/;
