import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Location, locations } from '@rampa/ir';
import { type Node, Project, type SourceFile, ts } from 'ts-morph';
import { SpecError } from './specError';

/** The folders of a spec; deeper ones (derivations of coefficients, tests) are read only as far as these import from them. */
const folders = ['language', 'activations', 'reductions', 'primitives', 'laws', 'rewritings'] as const;

/** Activations that somebody keeps in a project of their own. */
export interface OwnFiles {
  /** Messages name files relative to it; whatever is imported from below it (node_modules apart) belongs to the spec too. */
  readonly folder: string;
  /** One activation each. */
  readonly files: readonly string[];
  /** Arrays of laws about them. */
  readonly laws?: readonly string[];
}

/** The parsed files of a spec, and where each of their nodes stands. */
export class Sources {
  readonly files: readonly SourceFile[];
  private readonly root: string;
  private readonly specFolder: string;
  private readonly ownFolder: string | undefined;
  private readonly own: Readonly<Record<'activations' | 'laws', ReadonlySet<string>>>;

  constructor(root: string, own?: OwnFiles) {
    this.root = slashed(realpathSync(root));
    this.specFolder = `${this.root}/spec/`;
    if (!existsSync(this.specFolder))
      throw new SpecError({ file: 'spec', line: 1, column: 1 }, 'there is no folder spec', `create it in ${root}`);
    this.ownFolder = own === undefined ? undefined : slashed(realpathSync(own.folder));
    const placed = (files: readonly string[] = []): ReadonlySet<string> =>
      new Set(files.map((file) => slashed(realpathSync(resolve(own?.folder ?? '', file)))));
    this.own = { activations: placed(own?.files), laws: placed(own?.laws) };
    // Without the standard library: only symbols are resolved, types are the compiler's business, and loading it would take most of the time.
    const project = new Project({
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        noLib: true,
        types: [],
        // What a project of its own has installed as the package `rampa`.
        paths: { 'rampa/language': [`${this.specFolder}language/index.ts`], 'rampa/activations/*': [`${this.specFolder}activations/*`] },
      },
      skipAddingFilesFromTsConfig: true,
      skipFileDependencyResolution: true,
      skipLoadingLibFiles: true,
    });
    for (const folder of folders) project.addSourceFilesAtPaths(typescriptFiles(this.specFolder + folder));
    project.addSourceFilesAtPaths([...this.own.activations, ...this.own.laws]);
    // Whatever they import too, such as helpers in a folder of their own.
    project.resolveSourceFileDependencies();
    this.files = project.getSourceFiles().filter((file) => this.has(file));
    for (const file of this.files) this.checkSyntax(project, file);
  }

  /** Whether a file is part of the spec: of Rampa's own, or of the project beside it. */
  has(file: SourceFile): boolean {
    return this.pathInSpec(file) !== undefined || this.isOwn(file);
  }

  /** The path below spec/, such as 'activations/elu.ts'; undefined for any other file. */
  pathInSpec(file: SourceFile): string | undefined {
    const path = slashed(file.getFilePath());
    return path.startsWith(this.specFolder) ? path.slice(this.specFolder.length) : undefined;
  }

  /** The path that messages name: relative to the root, or to the folder of the project. */
  path(file: SourceFile): string {
    const path = slashed(file.getFilePath());
    if (this.ownFolder !== undefined && this.pathInSpec(file) === undefined) return slashed(relative(this.ownFolder, path));
    return path.slice(this.root.length + 1);
  }

  /** The files of a folder of the spec, by name, so that everything read from them comes in the same order everywhere; after them the project's own. */
  inFolder(folder: (typeof folders)[number]): SourceFile[] {
    const files = this.files.filter((file) => this.pathInSpec(file) === `${folder}/${file.getBaseName()}`);
    const places = folder === 'activations' || folder === 'laws' ? this.own[folder] : new Set<string>();
    const own = this.files.filter((file) => places.has(slashed(file.getFilePath())));
    return [files, own].flatMap((part) => part.sort((a, b) => (a.getBaseName() < b.getBaseName() ? -1 : 1)));
  }

  /** Whether a file belongs to a project of its own rather than to Rampa. */
  isOwn(file: SourceFile): boolean {
    const path = slashed(file.getFilePath());
    if (this.own.activations.has(path) || this.own.laws.has(path)) return true;
    return this.ownFolder !== undefined && path.startsWith(`${this.ownFolder}/`) && !path.includes('/node_modules/');
  }

  locate(node: Node): Location {
    return this.at(node.getSourceFile(), node.getStart());
  }

  error(node: Node, what: string, fix?: string): SpecError {
    return new SpecError(this.locate(node), what, fix);
  }

  /** `error`, thrown, where an expression is needed. */
  fail(node: Node, what: string, fix?: string): never {
    throw this.error(node, what, fix);
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
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
  return names.sort().map((name) => `${folder}/${name}`);
}
