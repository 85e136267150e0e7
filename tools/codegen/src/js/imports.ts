/** The imports of a module, collected while it is written. */
export class Imports {
  private readonly modules = new Map<string, Map<string, 'type' | 'value'>>();

  values(module: string, ...names: string[]): void {
    for (const name of names) this.of(module).set(name, 'value');
  }

  types(module: string, ...names: string[]): void {
    for (const name of names) if (!this.of(module).has(name)) this.of(module).set(name, 'type');
  }

  text(): string {
    const lines = [...this.modules]
      .sort(([p], [q]) => (p < q ? -1 : 1))
      .map(([module, names]) => {
        const sorted = [...names].sort(([p], [q]) => (p < q ? -1 : 1));
        const onlyTypes = sorted.every(([, kind]) => kind === 'type');
        const list = sorted.map(([name, kind]) => (kind === 'type' && !onlyTypes ? `type ${name}` : name)).join(', ');
        return `import ${onlyTypes ? 'type ' : ''}{ ${list} } from '${module}';`;
      });
    return `${lines.join('\n')}\n`;
  }

  private of(module: string): Map<string, 'type' | 'value'> {
    const names = this.modules.get(module) ?? new Map<string, 'type' | 'value'>();
    this.modules.set(module, names);
    return names;
  }
}
