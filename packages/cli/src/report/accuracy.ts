import { activationBar } from '@rampa/conformance';
import Table from 'cli-table3';
import type { Measurement } from '../measure/measure';

function figure({ worst, cases, passed }: Measurement): string {
  const size = worst === undefined ? '' : Number.isFinite(worst.ulp) ? `${Number(worst.ulp.toPrecision(3))} ULP` : 'wrong special value';
  return passed === cases ? size || 'exact' : `${size} (${cases - passed} of ${cases} miss)`;
}

/** Quantities down, backends across, the worst error of each. */
export function accuracyTable(measurements: readonly Measurement[]): string {
  const backends = [...new Set(measurements.map(({ backend }) => backend))];
  const table = new Table({ head: ['', ...backends], style: { head: [], border: [], compact: true } });
  for (const quantity of new Set(measurements.map((one) => one.quantity))) {
    const cells = backends.map((backend) => {
      const found = measurements.find((one) => one.backend === backend && one.quantity === quantity);
      return found === undefined ? '' : figure(found);
    });
    table.push([quantity === 'value' || quantity === 'derivative' ? quantity : `d/d${quantity}`, ...cells]);
  }
  return table.toString();
}

const exact = { exactDivision: true };

/** What misses its bar, for the user: where, by how much. Backends that share their arithmetic share a line. */
export function warnings(name: string, measurements: readonly Measurement[]): string[] {
  const backends = new Map<string, string[]>();
  for (const one of measurements) {
    if (one.passed === one.cases) continue;
    const text = `${lossText(one)}; the bar is ${activationBar(one.plan, exact).ulp} ULP`;
    const key = `${name}, ${one.quantity === 'value' || one.quantity === 'derivative' ? one.quantity : `derivative in ${one.quantity}`}|${text}`;
    backends.set(key, [...(backends.get(key) ?? []), one.backend]);
  }
  return [...backends].map(([key, ids]) => {
    const [what = '', text = ''] = key.split('|');
    return `${what} on ${ids.join(', ')} ${text}`;
  });
}

function lossText({ worst, misses, failures }: Measurement): string {
  const [first = ''] = failures;
  if (misses === undefined) return `is wrong: ${first}`;
  const at = Object.entries(misses.parameters).map(([parameter, value]) => `${parameter} = ${value}`);
  const from = misses.from === misses.to ? `at x = ${misses.from}` : `for x from ${misses.from} to ${misses.to}`;
  const size =
    worst === undefined || !Number.isFinite(worst.ulp) ? first : `up to ${Number(worst.ulp.toPrecision(3))} ULP (${worst.where})`;
  return `loses precision ${from}${at.length === 0 ? '' : ` (${at.join(', ')})`}: ${size}`;
}
