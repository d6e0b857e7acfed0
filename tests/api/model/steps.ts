/** What a step of somebody in the model does; `at` chooses, where there is a choice. */
export const actions = [
  'look',
  'write',
  'submit',
  'withdraw',
  'accept',
  'accept-some',
  'return',
  'undo',
  'confirm',
  'edit',
  'archive',
  'unarchive',
  'restore',
] as const;
export type Action = (typeof actions)[number];

export interface Step {
  readonly actor: number;
  readonly action: Action;
  readonly field: 'summary' | 'description' | 'shortName';
  readonly at: number;
  /** Whether they look at how things stand first. */
  readonly looks: boolean;
}
