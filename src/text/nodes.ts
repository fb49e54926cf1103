import type { Parent, PhrasingContent, RootContent } from 'mdast';

/** Where a piece of running text comes from: the block of the record and its offset in that block's text. */
export interface From {
  block: number;
  at: number;
}

/** The mark at a place where two pieces were put together; its child is the sign itself. */
export interface SeamMark extends Parent {
  type: 'seam';
  children: PhrasingContent[];
}

/** Characters that are not the source's: put right, or put in. */
export interface Mended extends Parent {
  type: 'mended';
  children: PhrasingContent[];
}

/** 本报讯, 新华社…电 at the head of a paragraph. */
export interface DatelineMark extends Parent {
  type: 'datelineMark';
  children: PhrasingContent[];
}

/** The link from a paragraph to its lines in the source. */
export interface LineLink extends Parent {
  type: 'lineLink';
  children: PhrasingContent[];
}

/** A caption without its picture, an editor's note, a jump line, a place where text is missing. */
export interface Boxed extends Parent {
  type: 'boxed';
  children: RootContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    seam: SeamMark;
    mended: Mended;
    datelineMark: DatelineMark;
    lineLink: LineLink;
  }
  interface RootContentMap {
    seam: SeamMark;
    mended: Mended;
    datelineMark: DatelineMark;
    lineLink: LineLink;
    boxed: Boxed;
  }
  interface TextData {
    from?: From;
  }
}

