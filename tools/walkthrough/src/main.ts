/** `npm run walkthrough`: plays the walk-through and writes docs/walkthrough.md. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pageOf } from './page';
import { play } from './play';

const path = fileURLToPath(new URL('../../../docs/walkthrough.md', import.meta.url));
writeFileSync(path, pageOf(await play((title) => console.log(title))));
console.log('wrote docs/walkthrough.md');
