import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type Location, locations } from '@rampa/ir';
import { type Node, Project, type SourceFile, ts } from 'ts-morph';
import { SpecError } from './specError';

/** The parsed files of a spec, and where each of their nodes stands. */
export class Sources {
  /** All files of the spec folder, sorted by path so that everything read from them comes in the same order everywhere. */
  readonly files: readonly SourceFile[];
  private readonly root: string;
  private readonly specFolder: string;

  constructor(root: string) {
    this.root = slashed(realpathSync(root));
    this.specFolder = `${this.root}/spec/`;
    if (!existsSync(this.specFolder))
      throw new SpecError({ file: 'spec', line: 1, column: 1 }, 'there is no folder spec', `create it in ${root}`);
    // Without the standard library: only symbols are resolved, types are the compiler's business, and loading it would take most of the time.
    const project = new Project({
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        noLib: true,
        types: [],
      },
      skipAddingFilesFromTsConfig: true,
      skipFileDependencyResolution: true,
      skipLoadingLibFiles: true,
    });
    this.files = typescriptFiles(this.specFolder).map((path) => project.addSourceFileAtPath(path));
    for (const file of this.files) this.checkSyntax(project, file);
  }

  /** The path below spec/, such as 'activations/elu.ts'; undefined for a file outside. */
  pathInSpec(file: SourceFile): string | undefined {
    const path = slashed(file.getFilePath());
    return path.startsWith(this.specFolder) ? path.slice(this.specFolder.length) : undefined;
  }

  /** The path relative to the repository root. */
  path(file: SourceFile): string {
    return slashed(file.getFilePath()).slice(this.root.length + 1);
  }

  /** Files directly in a folder of the spec. */
  inFolder(folder: string): SourceFile[] {
    return this.files.filter((file) => this.pathInSpec(file) === `${folder}/${file.getBaseName()}`);
  }

  locate(node: Node): Location {
    return this.at(node.getSourceFile(), node.getStart());
  }

  fail(node: Node, what: string, fix?: string): never {
    throw new SpecError(this.locate(node), what, fix);
  }

  /** Remembers where an object of the specification was written. */
  mark<T extends object>(object: T, node: Node): T {
    locations.set(object, this.locate(node));
    return object;
  }

  private at(file: SourceFile, position: number): Location {
    // The compiler's own line table: it is computed once a file.
    const { line, character } = file.compilerNode.getLineAndCharacterOfPosition(position);
    return { file: this.path(file), line: line + 1, column: character + 1 };
  }

  private checkSyntax(project: Project, file: SourceFile): void {
    const diagnostic = project.getProgram().getSyntacticDiagnostics(file)[0];
    if (diagnostic === undefined) return;
    const message = ts.flattenDiagnosticMessageText(diagnostic.compilerObject.messageText, ' ');
    throw new SpecError(this.at(file, diagnostic.getStart()), `syntax error: ${message}`, 'write TypeScript that parses');
  }
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

function typescriptFiles(folder: string): string[] {
  const paths = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name === 'dist' ? [] : typescriptFiles(join(folder, entry.name));
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts') ? [join(folder, entry.name)] : [];
  });
  return paths.sort((a, b) => (a < b ? -1 : 1));
}
