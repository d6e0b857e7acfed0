/** Whoever did a task died of it, or had no more time: it may do so again. */
export class TaskCutShort extends Error {
  override readonly name = 'TaskCutShort';
}
