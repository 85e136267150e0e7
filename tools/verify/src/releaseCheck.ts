/** `npm run release-check`: fails while docs/accuracy.md has a row that no full pass has measured. */
import { expectedRows, lower, readAccuracy, unverified } from '@rampa/codegen';
import { repositoryRoot } from '@rampa/conformance';
import { readSpecification } from '@rampa/reader';
import { sampledWords } from './sampled';

const rows = expectedRows(lower(readSpecification(repositoryRoot)), readAccuracy(repositoryRoot));
const words = sampledWords(rows);
console.log(words.length === 0 ? `release-check: passed: all ${rows.length} rows of docs/accuracy.md are verified` : words.join('\n'));
process.exitCode = unverified(rows).size === 0 ? 0 : 1;
