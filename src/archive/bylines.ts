import { deskRole, editorRole, leadingRole, officeWord, pictureRole, roleAfter, shortOffice, trailingRole } from './byline-words.ts';
import { cutDottedName, isForeignName, nameScore, splitNames } from './person-names.ts';
import type { Byline } from './record.ts';

/** A block read as a byline. `people` is empty for a byline that names nobody (本报评论员). */
export interface BylineReading {
  people: Byline[];
  /** 0…1: that the whole text is a byline, and nothing else. */
  confidence: number;
}

const longest = 200;
/** The end of a printed line between two characters: a name may go on behind it as well as end there. */
const lineEnd = /(?<=\p{Script=Han})\n(?=\p{Script=Han})/gu;
const opening = /^[\s\u3000]*(?:[*_#>~□■○◎●◆◇★☆▲△▼※•·|｜►▶◤◢▎▍▌▐█—–-]+[\s\u3000]*)*/;
const separator = /[\s\u3000、，,；;：:|｜&＆/／]+/y;
const word = /[^\s\u3000、，,；;：:|｜&＆/／]+/y;
const role = new RegExp(`(?:${leadingRole})`, 'uy');
const slashedRole = new RegExp(`(?:文字|图片|绘图|漫画|插图|编译|文|图|摄)(?=\\s*[/／:：|｜])|(?:${deskRole})(?=\\s*[\\s/／:：|｜]\\s*\\S)`, 'uy');
/** 张三/文 李四/图, 张三 文 李四 摄: the role behind a slash, or by itself behind a whole name. */
const roleBehind = /\s*[/／]\s*(文|图|摄影|摄|整理|编译|绘|执笔|翻译)(?=[\s\u3000、，]|$)|[\s\u3000]+([文图摄])(?=[\s\u3000]+\S{2})/uy;
/** They do all along where one ends the line. */
const spacedRole = new RegExp(`[\\s\\u3000]+(${roleAfter})(?=[\\s\\u3000]|$)`, 'uy');
const endsInRole = new RegExp(`\\S{2}[\\s\\u3000]+(?:${roleAfter})$`, 'u');
/** [美] 约翰·史密斯 */
const country = /^[（([〔]\s*\p{Script=Han}{1,5}\s*[）)\]〕]\s*(?=\p{Script=Han}{1,8}[·•・‧])/u;
const inner = new RegExp(`^(.*?)(${leadingRole})(.*)$`, 'u');
const outer = new RegExp(`^(.*?)(${trailingRole})$`, 'u');
/** 林小芬／小学教师: who wrote a letter, and what he or she does. */
const withCalling = /^(\p{Script=Han}{2,4})\s?[／/]\s?\p{Script=Han}{0,12}(?:师|员|生|教授|长|人|家|工|民|士|者|妇|兵|官|主管|主任|经理|退休|顾问)$/u;
const where = /^(?:发?自)?\p{Script=Han}{2,5}(?:(?:综合|连线|专题|摄影)?(?:报道|报导)|电|专电)$|^发自\p{Script=Han}{2,5}$/u;
const han = /^\p{Script=Han}+$/u;
const notByline = /[。！？!?“”"《》…【】[\]<>=%％]|\d{2,}|(?:报|网|台|社)讯|(?:图为|简介|作者系|作者单位)/u;

/**
 * Read a whole block as a byline: 新华社记者 李明, 记者 李明 通讯员 王海, (李明 王海), 李 明 王海燕, 赵琼王杰周雯, 文/图 张三 …
 * Brackets around the whole and Markdown marks do not matter. A credit that names only a photographer is none (see `readCredit`).
 *
 * @param text one block, or the inside of a bracket
 * @param expected it stands where a byline is looked for: below a headline, above the text
 * @returns null when it is not a byline
 */
export function readByline(text: string, expected = false): BylineReading | null {
  if (text.length > longest) return null;
  let line = text.replace(lineEnd, '').replace(/丨/g, '｜').replace(/\*\*|__|<\/?[a-z]+>/g, ' ').replace(opening, '').trim();
  const bracket = /^[（(【[〔]\s*([^（）()【】[\]〔〕]*?)\s*[）)】\]〕]$/.exec(line);
  if (bracket) line = bracket[1]!;
  line = line.replace(country, '').replace(/\s*来\s?源\s*[：:].*$/su, '').replace(/^本\s+报\s*(?=\S)/u, '本报').replace(/通\s*讯\s*员/g, '通讯员').replace(/记\s*者(?!\p{Script=Han}*?[从在说]\p{Script=Han}{4})/gu, '记者').replace(/([文图摄])\s*[/／]\s*([文图摄])/g, '$1/$2').replace(/(?<=\p{Script=Han}{2})(?=(?:文\/图|图\/文|文\/摄)$)/u, ' ').trim();
  if (line.length < 2 || notByline.test(line)) return null;
  // 张三 李四 （某某市公安局）: the office stands behind its people.
  const noted = bracket ? null : /^([^（）()]+?)\s*[（(]\s*([^（）()]{2,30}?)\s*[）)]$/.exec(line);
  const calling = bracket ? null : withCalling.exec(noted ? noted[1]! : line);
  if (calling && nameScore(calling[1]!) > 0) return { people: [{ name: calling[1]!, role: null, org: null }], confidence: noted || expected ? 0.9 : 0.7 };
  const reading = new Reader(noted ? noted[1]! : line, bracket !== null).read(expected);
  if (!noted || !reading) return reading;
  const office = noted[2]!;
  if (shortOffice.test(office) || officeWord.test(office)) return { ...reading, people: reading.people.map((person) => ({ ...person, org: person.org ?? office })) };
  return /^(?:实习|见习|署名|[^、，]{0,6}评论员|作者[系为].*)$/u.test(office) ? reading : null;
}

/** 王海摄 ends with a role; 王皓文 and 赵 文 do not. */
function isClosing(before: string, name: string, run: string): boolean {
  if (before === '') return name.length > 1 || run.split(' ').at(-1)!.length > 1;
  return han.test(before) && before.length > 1 && (name.length > 1 || name === '摄');
}

/** Log-odds from which on a name can hardly be anything else, and up to which it is none. */
const [sure, noName] = [1, -6];

/** Walks a byline from left to right; office and role hold for the names behind them. */
class Reader {
  readonly people: Byline[] = [];
  private readonly line: string;
  private office: string | null = null;
  private role: string | null = null;
  private fresh = true;
  private run = '';
  private scores: number[] = [];
  private marks = 0;
  /** Where the people begin whose role may still stand behind them. */
  private group = 0;
  private failed = false;
  /** The line ends in 摄: it is a picture's credit. */
  private picture = false;
  private readonly bracketed: boolean;
  private readonly trails: boolean;

  /** @param bracketed the line stands in a bracket */
  constructor(line: string, bracketed: boolean) {
    this.line = line;
    this.bracketed = bracketed;
    this.trails = endsInRole.test(line);
  }

  read(expected: boolean): BylineReading | null {
    let i = 0;
    while (i < this.line.length && !this.failed) {
      const hasOpenNames = this.run !== '' || this.people.length > this.group;
      const behind = hasOpenNames ? this.match(roleBehind, i) ?? (this.role === null && this.trails ? this.match(spacedRole, i) : null) : null;
      // 李 文 王海燕 are two people: behind a single character 文 is no role.
      if (behind && (/[/／]/.test(behind) || this.run.split(' ').at(-1)!.length !== 1)) {
        this.flush();
        this.assign(behind.replace(/[\s\u3000/／]/g, ''));
        i += behind.length;
        continue;
      }
      const gap = this.match(separator, i);
      if (gap) {
        if (/[^\s\u3000]/.test(gap)) this.flush();
        i += gap.length;
        continue;
      }
      const announced = this.match(role, i) ?? this.match(slashedRole, i);
      if (announced) {
        this.announce(announced);
        i += announced.length;
        continue;
      }
      const token = this.match(word, i)!;
      this.take(token, this.line[i + token.length] === undefined);
      i += token.length;
    }
    this.flush();
    return this.failed ? null : this.judge(expected);
  }

  private match(pattern: RegExp, at: number): string | null {
    pattern.lastIndex = at;
    return pattern.exec(this.line)?.[0] ?? null;
  }

  /** A role for the people since the last role. */
  private assign(name: string): void {
    for (const person of this.people.slice(this.group)) person.role ??= name === '摄' ? '摄影' : name;
    this.group = this.people.length;
    this.marks++;
  }

  private announce(name: string): void {
    this.flush();
    if (!this.fresh) this.office = null;
    this.role = name.replace('／', '/').replace('图/文', '文/图');
    this.fresh = true;
    this.group = this.people.length;
    this.marks++;
  }

  private take(token: string, last: boolean): void {
    const dotted = cutDottedName(token);
    if (dotted) {
      if (dotted.before !== '') this.run += (this.run === '' ? '' : ' ') + dotted.before;
      this.foreign(dotted.name);
      this.run = dotted.after;
      return;
    }
    if ((isForeignName(token) && !inner.test(token)) || /^[A-Z][A-Za-z'’.-]*$/.test(token)) return this.foreign(token);
    if (/^.{2,12}(?:提供|供图)$/u.test(token) || (token === '等' && last)) return;
    if (last && this.people.length + this.run.length > 0 && where.test(token) && this.marks > 0) return;
    const inside = inner.exec(token);
    if (inside) return this.takeAround(inside[1]!, inside[2]!, inside[3]!, last);
    const behind = last ? outer.exec(token) : null;
    if (behind && isClosing(behind[1]!, behind[2]!, this.run)) return this.close(behind[1]!, behind[2]!);
    if (shortOffice.test(token) || (token.length >= 4 && officeWord.test(token) && (splitNames(token)?.score ?? -9) < 0.5)) return this.enter(token);
    if (!han.test(token)) this.failed = true;
    else this.run += (this.run === '' ? '' : ' ') + token;
  }

  /** 湖南日报全媒体记者张三: what is before the role is an office, or names of the role before it. */
  private takeAround(before: string, name: string, after: string, last: boolean): void {
    if (before !== '') {
      const asNames = !shortOffice.test(before) && !officeWord.test(before) && han.test(before) ? splitNames(before) : null;
      if (asNames && asNames.score > 0) this.run += ' ' + before;
      // A long word that is no office is a headline which the byline was read into.
      else if (before.length <= 10 || officeWord.test(before) || /^.*由/u.test(before)) this.enter(before.replace(/^.*由/u, ''));
      else this.failed = true;
    }
    const office = before !== '' && this.run === '' ? this.office : this.fresh ? this.office : null;
    this.flush();
    this.announce(name);
    this.office = office;
    if (after !== '') this.take(after, last);
  }

  private enter(office: string): void {
    this.flush();
    if (!this.fresh) this.role = null;
    this.office = office;
    this.fresh = true;
    this.marks++;
  }

  private foreign(name: string): void {
    const previous = this.people.at(-1);
    if (/^[A-Z]/.test(name) && previous && /^[A-Z][A-Za-z'’. -]*$/.test(previous.name) && this.run === '') previous.name += ' ' + name;
    else {
      this.flush();
      this.add(name, /[·•・‧]/.test(name) ? 2 : -0.5);
    }
  }

  /** A role behind the names: 张三 摄影报道. It names the role only of people who have none yet. */
  private close(before: string, name: string): void {
    if (before !== '') this.run += (this.run === '' ? '' : ' ') + before;
    this.flush();
    if (name === '报道' || name === '综合报道') {
      if (this.people.length > 0) this.marks++;
      else this.failed = name === '报道';
      return;
    }
    if (pictureRole.test(name) && this.people.length > 0) this.picture = !this.people.some(({ role: own }) => own !== null && /^(?:文|整理|执笔|编译|采写|撰文)$/.test(own));
    for (const person of this.people) if (person.role === null) person.role = name === '摄' ? '摄影' : name;
    if (this.people.length === 0) this.role = name;
    this.marks++;
  }

  private flush(): void {
    const run = this.run;
    this.run = '';
    if (run === '') return;
    const split = splitNames(run, this.leastScore(run.split(' ')));
    if (!split) this.failed = true;
    else for (const [i, name] of split.names.entries()) this.add(name, Math.min(split.scores[i]!, split.score / split.names.length + 1));
  }

  /**
   * What a word among names is worth at least: 记者 announces names of any kind, beside a sure name stand rare ones, and a list
   * may hold one with a surname nobody expects.
   */
  private leastScore(words: readonly string[]): number | undefined {
    const scores = words.map(nameScore);
    const isSure = words.length > (this.bracketed ? 1 : 2) && Math.max(...scores) >= sure && Math.min(...scores) > noName;
    return this.role !== null || isSure ? -1.2 : words.length > 2 ? -2.4 : undefined;
  }

  private add(name: string, score: number): void {
    this.people.push({ name, role: this.role, org: this.office });
    this.scores.push(score);
    this.fresh = false;
  }

  private judge(expected: boolean): BylineReading | null {
    const people = this.people;
    if (people.length === 0) {
      if (this.marks === 0 || this.role === null) return null;
      return /评论员$/.test(this.role) ? { people, confidence: 0.96 } : /记者$|通讯员$/.test(this.role) && this.office !== null ? { people, confidence: 0.6 } : null;
    }
    if (people.every((person) => person.role !== null && (pictureRole.test(person.role) || editorRole.test(person.role)))) return null;
    if (people.length > 20 || this.picture) return null;
    // 张三 李四 文/图: the role stands behind the names.
    if (this.fresh && this.role !== null) for (const person of people) person.role ??= this.role;
    const worst = Math.min(...this.scores);
    const mean = this.scores.reduce((sum, score) => sum + score, 0) / this.scores.length;
    // An announced role makes names of nearly anything; without it the names must speak for themselves, and several of them speak louder.
    const evidence = this.marks > 0 ? 3.5 + Math.min(worst, 2) : -1.1 + 0.7 * worst + 0.7 * mean + 0.5 * Math.min(people.length - 1, 2) + (this.bracketed ? 0.8 : 0) + (expected ? 1.5 : 0);
    const confidence = 1 / (1 + Math.exp(-evidence));
    return confidence < 0.2 ? null : { people, confidence };
  }
}
