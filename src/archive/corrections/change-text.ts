import type { Byline } from '../record.ts';
import type { Correction, Selector } from './correction.ts';

/** What a correction did, in a few words for the reader of the article. */
export function changeOf(correction: Correction): string {
  const words = quoted(correction.at);
  switch (correction.op) {
    case 'replace': return `${words} → ${correction.with === '' ? '删去' : `“${shortened(correction.with)}”`}`;
    case 'headline': case 'kicker': case 'subhead': case 'column': return correction.with === null ? words : `${words} → “${shortened(correction.with)}”`;
    case 'role': return `${words}：${correction.role}`;
    case 'bylines': return correction.bylines.map(signed).join('、') || '无署名';
    case 'split': return `自${words}起另为一篇`;
    case 'join': return `${words}接在${quoted(correction.after)}之后`;
    case 'move': return `${words}移至${quoted(correction.after)}之后`;
    case 'hide': return `${words}不刊出`;
    case 'link': case 'relink': return `${words}：${correction.region}`;
    case 'forbid': return `${words}不指地区`;
  }
}

const signed = ({ name, role, org }: Byline): string => [org, role, name].filter(Boolean).join(' ');
const quoted = ({ exact }: Selector): string => `“${shortened(exact)}”`;
const shortened = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text).replace(/\s+/g, ' ');
