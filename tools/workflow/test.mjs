// @ts-check
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, ensureInstalled, root } from './steps.mjs';

ensureInstalled();

const report = join(root, 'node_modules/.cache/rampa/vitest.json');
mkdirSync(join(report, '..'), { recursive: true });
rmSync(report, { force: true });

/** Everything runs even after a failure, so that one run tells all there is to mend. */
const steps = [
  attempt('Lint and format', ['npm', 'run', '--silent', 'lint']),
  attempt('Prove the spec', ['npm', 'run', '--silent', 'check']),
  attempt('Generated files are what the spec says', ['npm', 'run', '--silent', 'generate', '--', '--check']),
  attempt('Build', ['npm', 'run', '--silent', 'build']),
  // The walk-through asks one of them.
  attempt('Install the peers', ['npm', 'ci', '--prefix', 'tools/bench', '--no-audit', '--no-fund', '--silent']),
  attempt('Types', ['npm', 'run', '--silent', 'typecheck']),
  attempt('Conformance of every backend', ['npm', 'run', '--silent', 'conformance']),
  attempt('Accuracy of a sample of all inputs', ['npm', 'run', '--silent', 'verify', '--', '--inputs', '2^20']),
  attempt('Unit tests', [
    'npm',
    'run',
    '--silent',
    'test:unit',
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]),
];

const unit = readUnitReport();
const passed = unit.passed + steps.filter(Boolean).length;
const failed = unit.failed + steps.filter((ok) => !ok).length;
console.log(`\n${steps.length} steps and ${unit.passed + unit.failed} unit tests`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function readUnitReport() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
    // A test that did not run has not passed.
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests };
  } catch (error) {
    console.error(`no report of the unit tests: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1 };
  }
}
