import { shown } from '../site/shown.ts';

/** Noncharacters no XML 1.0 document may hold. All other forbidden characters are unseen ones. */
const notXml = /[\uFFFE\uFFFF]/g;

/** Text that every format can carry: line ends are LF, nothing unseen in it, nothing XML forbids. */
export const cleanText = (text: string): string => shown(text.replace(/\r\n?|[\u2028\u2029]/g, '\n')).replace(notXml, '');

/** The same on one line: every run of white space is one space, none at the ends. */
export const oneLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim();
