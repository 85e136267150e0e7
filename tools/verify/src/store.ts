import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Group, Task } from './group';

interface Line {
  readonly task: number;
  readonly findings: readonly Finding[];
}

/** Finished tasks on disk, one file a group, one line a task: an interrupted run goes on where it was. */
export class Store {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  read(group: Group): Map<number, readonly Finding[]> {
    const path = this.path(group);
    if (!existsSync(path)) return new Map();
    const lines = readFileSync(path, 'utf8').split('\n');
    // What follows the last line break was cut off in the middle.
    return new Map(
      lines
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Line)
        .map(({ task, findings }) => [task, findings]),
    );
  }

  add(group: Group, task: Task, findings: readonly Finding[]): void {
    appendFileSync(this.path(group), `${JSON.stringify({ task: task.index, findings } satisfies Line)}\n`);
  }

  private path(group: Group): string {
    return join(this.folder, `${group.name}-${group.key}-${group.id.slice(0, 24)}.jsonl`);
  }
}
