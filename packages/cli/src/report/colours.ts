import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';

/** Colours only on a terminal that has them and does not ask for none. */
export function usesColours(stream: NodeJS.WriteStream | WriteStream): boolean {
  return stream.isTTY === true && process.env.NO_COLOR === undefined && stream.hasColors?.() === true;
}

type Style = Parameters<typeof styleText>[0];

const paint =
  (style: Style, stream: NodeJS.WriteStream) =>
  (text: string): string =>
    usesColours(stream) ? styleText(style, text) : text;

export const out = {
  bold: paint('bold', process.stdout),
  good: paint('green', process.stdout),
  bad: paint('red', process.stdout),
  warning: paint('yellow', process.stdout),
  quiet: paint('dim', process.stdout),
} as const;

export const error = { bad: paint('red', process.stderr) } as const;
