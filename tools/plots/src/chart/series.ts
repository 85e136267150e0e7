import { nothingRight } from '../curve';
import type { Measurement } from '../measure';
import type { Stroke } from './style';

/** One implementation on a plot. */
export interface Series {
  readonly label: string;
  readonly stroke: Stroke;
  readonly measurement: Measurement;
}

/** A row of panels: its curves, and the largest error it shows. */
export interface Row {
  readonly title: string;
  readonly series: readonly Series[];
  readonly height: number;
  readonly top: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Powers of ten from 10^3 and below 10^-3 as such, other numbers as they are; with a minus sign. */
export function numberLabel(x: number): string {
  const exponent = Math.log10(Math.abs(x));
  const size =
    x === 0 || (exponent < 3 && exponent > -3)
      ? String(Math.abs(x))
      : `10${exponent < 0 ? '⁻' : ''}${[...String(Math.abs(Math.round(exponent)))].map((digit) => superscripts[Number(digit)]).join('')}`;
  return x < 0 ? `−${size}` : size;
}

/** A worst error as the legend and the tables give it. */
export function ulpLabel(ulp: number | 'NaN'): string {
  if (ulp === 'NaN') return 'NaN';
  if (ulp >= nothingRight / 2) return '≥ 2²³';
  if (ulp < 1000) return String(Number(ulp.toPrecision(3)));
  const exponent = Math.floor(Math.log10(ulp));
  return `${Number((ulp / 10 ** exponent).toPrecision(2))} × ${numberLabel(10 ** exponent)}`;
}
