import type { Specification } from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import { Progress } from '../progress';
import type { Library } from './build';
import { openLibrary } from './library';

/** As `openLibrary`; the progress of what has to be made is shown. */
export async function openShownLibrary(
  specification: Specification,
  oracle: Oracle,
  names?: readonly string[],
  cache?: string,
): Promise<Library> {
  const progress = new Progress('vectors');
  let values = 0;
  const onDone = (more: number, of: number): void => {
    values += more;
    progress.update(values, of, 'true values');
  };
  const library = await openLibrary(specification, oracle, onDone, names, cache);
  progress.stop();
  return library;
}
