import { FPCoreError, type Place } from './fpcoreError';
import { isNumeral } from './numeral';

/** A piece of an FPCore file, before it is known what it means. */
export type Datum = List | Atom;

export interface List extends Place {
  readonly kind: 'list';
  readonly items: readonly Datum[];
}

export interface Atom extends Place {
  readonly kind: 'symbol' | 'number' | 'string';
  /** A string without its quotes and escapes; anything else as it is written. */
  readonly text: string;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
const blank = /\s+|;[^\n]*/y;
const quoted = /"(?:[^"\\]|\\.)*"/sy;
const word = /[^\s()[\]";]+/y;
const symbol = /^[a-zA-Z~!@$%^&*_\-+=<>.?/:][a-zA-Z0-9~!@$%^&*_\-+=<>.?/:]*$/;

/** Everything at the top of a file. */
export function readData(text: string): Datum[] {
  return new DataReader(text).all();
}

class DataReader {
  private position = 0;
  private line = 1;
  private lineStart = 0;

  constructor(private readonly text: string) {}

  all(): Datum[] {
    const data: Datum[] = [];
    for (this.skip(); this.position < this.text.length; this.skip()) data.push(this.datum());
    return data;
  }

  private datum(): Datum {
    const place = this.place();
    const character = this.text[this.position] as string;
    if (character in closing) return this.list(place, character);
    if (character === ')' || character === ']') throw new FPCoreError(place, `${character} closes nothing`, 'remove it');
    return character === '"' ? this.string(place) : this.word(place);
  }

  private list(place: Place, opening: string): List {
    const items: Datum[] = [];
    this.position++;
    for (;;) {
      this.skip();
      const character = this.text[this.position];
      if (character === undefined) throw new FPCoreError(place, `this ${opening} is never closed`, `close it with ${closing[opening]}`);
      if (character === closing[opening]) {
        this.position++;
        return { ...place, kind: 'list', items };
      }
      if (character === ')' || character === ']') {
        const what = `${character} cannot close the ${opening} at ${place.line}:${place.column}`;
        throw new FPCoreError(this.place(), what, `write ${closing[opening]}`);
      }
      items.push(this.datum());
    }
  }

  private string(place: Place): Atom {
    const written = this.take(quoted);
    if (written === undefined) throw new FPCoreError(place, 'this string is never closed', 'close it with "');
    return { ...place, kind: 'string', text: written.slice(1, -1).replaceAll(/\\(.)/gs, '$1') };
  }

  private word(place: Place): Atom {
    const text = this.take(word) as string;
    if (isNumeral(text)) return { ...place, kind: 'number', text };
    if (symbol.test(text)) return { ...place, kind: 'symbol', text };
    throw new FPCoreError(
      place,
      `'${text}' is neither a number nor a name`,
      'names have letters, digits and ~!@$%^&*_-+=<>.?/: and begin with no digit',
    );
  }

  /** White space and comments. */
  private skip(): void {
    while (this.take(blank) !== undefined);
  }

  /** What matches here, and goes on behind it. */
  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const taken = pattern.exec(this.text)?.[0];
    for (const character of taken ?? '') {
      this.position += character.length;
      if (character !== '\n') continue;
      this.line++;
      this.lineStart = this.position;
    }
    return taken;
  }

  private place(): Place {
    return { line: this.line, column: this.position - this.lineStart + 1 };
  }
}
