/**
 * The border between parser, site, data set and owner: plain JSON, no functions.
 * All offsets are half-open UTF-16 offsets into the decoded source text (byte-order mark dropped, line ends as they are).
 */

/** `[start, end)` in the decoded source text. */
export interface Span {
  start: number;
  end: number;
}

/** What a block is, in the terms of the newspaper trade. */
export type Role =
  | 'headline'
  | 'subhead'
  | 'kicker'
  | 'column'
  | 'byline'
  | 'dateline'
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'editor_note'
  | 'caption'
  | 'credit'
  | 'jump'
  | 'source';

/**
 * One change between the source characters and `Block.text`. `at` is an offset into the final text: there `after`
 * stands in the place of `before`. Repairs are sorted by `at`; undoing them from the last to the first gives back the
 * source characters of the block's spans, one span behind the other.
 */
export interface Repair {
  rule: string;
  at: number;
  before: string;
  after: string;
}

/** A place where two pieces of a block that stood apart in the source were put together. */
export interface Seam {
  /** Offset into the block's text where the second piece begins. */
  at: number;
  /** 0…1: the solver's own estimate that the join is right, calibrated on composed pages. */
  confidence: number;
  /** False when a reader should be told that the join is a guess. */
  sure: boolean;
  /** In a few words, what speaks for it. */
  evidence: string;
}

export interface Block {
  role: Role;
  text: string;
  spans: Span[];
  repairs: Repair[];
  seams: Seam[];
}

export interface Byline {
  name: string;
  /** 记者, 通讯员, 摄影, … as printed; null where none is printed. */
  role: string | null;
  org: string | null;
}

export interface Dateline {
  text: string;
  agency: string | null;
  place: string | null;
  /** EDTF, only as far as it is printed: `--03-24` is never written, an unknown year leaves this null. */
  date: string | null;
}

export interface JumpEnd {
  page: string | null;
  item: string | null;
}

export interface RegionMention {
  /** Source offsets of the words the link rests on. */
  start: number;
  end: number;
  text: string;
  evidence: string;
  confidence: number;
}

export interface RegionRef {
  /** GB/T 2260 code: six digits, nine for a township. */
  code: string;
  name: string;
  primary: boolean;
  weight: number;
  kind: 'about' | 'mention';
  mentions: RegionMention[];
}

/** What a reader should know about an article's text: something missing, a join uncertain, … */
export interface Flag {
  rule: string;
  message: string;
  spans: Span[];
}

export interface Article {
  id: string;
  /** Id of the page it stands on. */
  page: string;
  kicker: string | null;
  headline: string | null;
  subhead: string | null;
  column: string | null;
  bylines: Byline[];
  dateline: Dateline | null;
  source: string | null;
  begins: 'complete' | 'jump' | 'truncated';
  ends: 'complete' | 'jump' | 'truncated';
  jump: { from: JumpEnd | null; to: JumpEnd | null; resolved: string[] };
  blocks: Block[];
  regions: RegionRef[];
  keywords: string[];
  flags: Flag[];
  /** What the owner has put right by hand, in the order of the sidecar; absent where nothing was. */
  corrections?: AppliedCorrection[];
}

/** A correction from a sidecar that changed this article. */
export interface AppliedCorrection {
  /** `headline`, `role`, `split`, `replace`, … as in the sidecar. */
  op: string;
  /** In a few words, what was changed: `宁坡 → 宁波`. */
  change: string;
  /** Why, and by whom, as the sidecar says. */
  note: string | null;
  by: string | null;
}

export interface Furniture {
  spans: Span[];
  text: string;
  reason: string;
}

/** Where a fact about a page comes from; the first that knows it wins, in this order. */
export type FactOrigin = 'sidecar' | 'folder' | 'file name' | 'printed' | 'inferred';

/** Which page of its file a page is, when form feeds part the file. Offsets count in the whole file nevertheless. */
export interface FilePart {
  /** From 1. */
  number: number;
  of: number;
  start: number;
  end: number;
}

export type DateEvidence = 'printed' | 'sidecar' | 'inferred';

export interface Page {
  id: string;
  source: { file: string; sha256: string; encoding: string; length: number; part?: FilePart };
  newspaper: { name: string; cn?: string } | null;
  /** EDTF, or null. */
  date: string | null;
  date_evidence: DateEvidence | null;
  /** Where on the page the date stands, or what it was inferred from. */
  date_spans: Span[];
  /** 版次 */
  page: string | null;
  /** 版名 */
  title: string | null;
  /** Where each of the facts above comes from; a fact nobody knows has no entry. */
  facts_from?: Partial<Record<'newspaper' | 'cn' | 'date' | 'page' | 'title' | 'home', FactOrigin>>;
  /** Code of the region the paper is made for, where its owner tells it: 我市 and names shared by several places follow it. */
  home?: string;
  /** Article ids in reading order. */
  articles: string[];
  furniture: Furniture[];
}

export interface Records {
  pages: Page[];
  articles: Article[];
}
