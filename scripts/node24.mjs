import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { root } from './install.mjs';

/** Path of a Node that runs our TypeScript: the npm package's, else the current one if that is new enough. Throws. */
export function node24() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const packaged = path.join(root, 'node_modules/node/bin', name);
  if (existsSync(packaged)) return packaged;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new Error(
    'Node 24 fehlt: Das npm-Paket „node“ wurde ohne seine Installationsskripte installiert. Bitte „npm ci“ ohne ' +
      '--ignore-scripts ausführen oder Node 24 installieren.\n' +
      'Node 24 is missing: run npm ci without --ignore-scripts, or install Node 24.',
  );
}

/**
 * The script behind a command of an installed package, say `vite`. Throws when the package has none of that name.
 * @param {string} name of the package
 * @param {string} [command] where it is not called like the package
 */
export function binOf(name, command = name) {
  const folder = path.join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[command];
  if (!file) throw new Error(`${name} bringt keinen Befehl mit. / ${name} has no command.`);
  return path.join(folder, file);
}

/**
 * Runs a script under Node 24 in the foreground and hands on the signals that we get.
 * @param {string[]} args file and arguments, or Node's own options
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 128 + number when a signal ended it
 */
export function runNode24(args, options = {}) {
  const node = node24();
  const PATH = `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ''}`;
  // Compiled code is kept: a start takes a third of the time.
  const NODE_COMPILE_CACHE = path.join(root, 'node_modules/.cache/node');
  const child = spawn(node, args, {
    stdio: 'inherit',
    ...options,
    env: { NODE_COMPILE_CACHE, ...process.env, PATH, ...options.env },
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const handOn = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, handOn);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const name of signals) process.off(name, handOn);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/** Runs `main`, prints what it throws without a stack trace, and ends with its exit code. */
export async function exitWith(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
