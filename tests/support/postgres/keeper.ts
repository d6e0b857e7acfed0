import { spawn } from 'node:child_process';
import { Socket } from 'node:net';

/*
 * Reads from us until we are gone, by whatever death; then stops the PostgreSQL whose cluster is `data` in the
 * directory and removes the directory. After an orderly stop it is told so first and does nothing. It looks twice,
 * because an initdb that we had just started may still be writing.
 */
const script = `
  read -r word
  [ "$word" = released ] && exit 0
  for look in first second; do
    pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null)
    if [ -n "$pid" ]; then
      kill -INT "$pid" 2>/dev/null
      while kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
    fi
    rm -rf "$1"
    sleep 0.5
  done
`;

/** Makes sure that `directory` and the PostgreSQL in it do not outlive this process, not even after kill -9. */
export function keepUntilParentDies(directory: string): { release: () => void } {
  const keeper = spawn('sh', ['-c', script, 'keeper', directory], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  keeper.unref();
  if (keeper.stdin instanceof Socket) keeper.stdin.unref();
  return { release: () => keeper.stdin.end('released\n') };
}
