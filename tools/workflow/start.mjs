// @ts-check
import { ensureInstalled, run } from './steps.mjs';

ensureInstalled();
run('Prove the spec', ['npm', 'run', '--silent', 'check', '--', '--unless-proven']);
run('Generate from the spec', ['npm', 'run', '--silent', 'generate']);
run('Build the packages', ['npm', 'run', '--silent', 'build']);
run('Conformance on this machine', ['npm', 'run', '--silent', 'conformance']);
