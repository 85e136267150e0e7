#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { messageOf, status, UnableError } from './failure';
import { error as paint } from './report/colours';

/** Commands by name; each is loaded only when it is asked for, or for the help of all. */
const commands = {
  new: async () => (await import('./commands/new')).newCommand(),
  check: async () => (await import('./commands/check')).checkCommand(),
  list: async () => (await import('./commands/list')).listCommand(),
  show: async () => (await import('./commands/show')).showCommand(),
  improve: async () => (await import('./commands/improve')).improveCommand(),
  generate: async () => (await import('./commands/generate')).generateCommand(),
  watch: async () => (await import('./commands/watch')).watchCommand(),
  plot: async () => (await import('./commands/plot')).plotCommand(),
  conform: async () => (await import('./commands/conform')).conform(),
  vectors: async () => (await import('./commands/conform')).vectors(),
  export: async () => (await import('./commands/export')).exportCommand(),
  import: async () => (await import('./commands/import')).importCommand(),
  bench: async () => (await import('./commands/bench')).benchCommand(),
} as const;

const program = new Command('rampa')
  .description('Write an activation function once, as a formula; get verified JavaScript, WGSL and WebAssembly.')
  .version(__VERSION__)
  .showHelpAfterError('(rampa --help, or rampa <command> --help)')
  .addHelpText(
    'after',
    '\nExit status: 0 fine; 1 a function is wrong or misses a bar; 2 the command could not be run.\n\nExamples:\n  rampa new tanhexp\n  rampa check\n  rampa generate',
  )
  .exitOverride();

/** The command that is asked for; for the help, all of them. */
async function addCommands(asked: string | undefined): Promise<void> {
  for (const [name, open] of Object.entries(commands))
    if (!(asked !== undefined && asked in commands) || asked === name) program.addCommand((await open()).exitOverride());
}

try {
  await addCommands(process.argv[2]);
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? status.fine : status.unable;
  else {
    console.error(`${paint.bad('error')} ${messageOf(error)}`);
    if (!(error instanceof UnableError) && process.env.RAMPA_DEBUG !== undefined) console.error(error);
    process.exitCode = status.unable;
  }
}
