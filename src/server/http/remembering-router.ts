import type { Result, Router } from 'hono/router';
import { TrieRouter } from 'hono/router/trie-router';

/**
 * Hono's router for routes such as ours (`/contact-lists/entries` beside `/contact-lists/:id`) walks through all of
 * them at each request; where a path has no parameter it would find the same each time, so that is looked up once.
 */
export class RememberingRouter<T> implements Router<T> {
  readonly name = 'RememberingRouter';
  readonly #all = new TrieRouter<T>();
  readonly #fixed = new Map<string, Map<string, Result<T>>>();

  add(method: string, path: string, handler: T): void {
    this.#all.add(method, path, handler);
    if (!/[*:]/.test(path)) this.#fixed.set(path, new Map());
  }

  match(method: string, path: string): Result<T> {
    const known = this.#fixed.get(path);
    const found = known?.get(method) ?? this.#all.match(method, path);
    known?.set(method, found);
    return found;
  }
}
