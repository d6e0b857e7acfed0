import { expect } from 'vitest';
import type { AuditAction } from '../../../src/contract/audit-actions.ts';
import type { EditableEntry, OwnProposal, ReviewedProposal } from '../../../src/contract/editing.ts';
import { applyChanges } from '../../../src/domain/partner/changes.ts';
import { type Asked, entryPath, type Somebody } from '../people.ts';
import { answerTo, notesWith, type Player, teamWord } from './player.ts';
import type { Step } from './steps.ts';

type Content = EditableEntry['content'];

/** One entry, several people, and beside it what has to be true of it. */
export class World {
  readonly slug: string;
  readonly players: Player[];
  /** Every published content, by version from 1. */
  readonly published: Content[];
  /** What was done, as the audit has to tell. */
  readonly deeds: AuditAction[] = ['seed'];
  /** The team's own, which partners never see and no restoring takes away. */
  notes = '';
  state: 'active' | 'archived' = 'active';
  private values = 0;

  constructor(slug: string, first: EditableEntry, people: readonly { who: Somebody; isStaff: boolean }[]) {
    this.slug = slug;
    this.players = people.map((each) => ({ ...each, seen: first }));
    this.published = [first.content];
  }

  get version(): number {
    return this.published.length;
  }

  private get content(): Content {
    const content = this.published.at(-1);
    if (content === undefined) throw new Error('nothing was ever published');
    return content;
  }

  /** Does a step and checks that its answer is one that the state of things allows. */
  async take({ actor, action, field, at, looks }: Step): Promise<void> {
    const player = this.players[actor % this.players.length];
    if (player === undefined) return;
    if (looks) await this.dolook(player);
    this.values += 1;
    const value = `${field} ${this.values}`;
    await this[`do${action}`](player, { field, value, at });
  }

  private path = (rest = '') => entryPath(this.slug, rest);

  /** The body of a success, or null of a refusal that is in order. */
  private async ask<Body>(
    who: Somebody,
    method: string,
    path: string,
    asked: Asked = {},
  ): Promise<Body | null> {
    const isStaff = this.players.find((player) => player.who === who)?.isStaff ?? false;
    return answerTo<Body>({ who, isStaff }, method, path, asked);
  }

  private publishes(
    entry: EditableEntry | null,
    basedOn: number,
    content: Content,
    action: AuditAction,
  ): void {
    // Nobody overwrites what they have not seen.
    if (basedOn !== this.version) expect(entry).toBeNull();
    if (entry === null) return;
    expect(entry.version).toBe(this.version + 1);
    expect(entry.content).toEqual(content);
    this.published.push(content);
    this.deeds.push(action);
  }

  private async dolook(player: Player) {
    player.seen = (await this.ask<EditableEntry>(player.who, 'GET', this.path())) ?? player.seen;
    if (player.isStaff) {
      expect(player.seen.version).toBe(this.version);
      expect(player.seen.content).toEqual(this.content);
      expect(player.seen.state).toBe(this.state);
    }
  }

  private async dowrite(player: Player, { field, value }: { field: Step['field']; value: string }) {
    const before = player.seen.proposal;
    const isOpen = before !== null && !before.state.includes('accepted');
    const content = { ...(isOpen ? before.content : player.seen.content), [field]: value };
    const basedOn = isOpen ? before.basedOn : player.seen.version;
    const saved = await this.ask<OwnProposal>(player.who, 'PUT', this.path('/draft'), {
      body: { basedOn, content },
      ...(isOpen ? { ifMatch: `d${before.version}` } : { headers: { 'If-None-Match': '*' } }),
    });
    if (saved !== null) player.seen = { ...player.seen, proposal: saved };
  }

  /** Whoever may get somewhere with a step; the player where nobody may. Else hardly a game gets as far as a decision. */
  private fitting(player: Player, fits: (player: Player) => boolean): Player {
    return fits(player) ? player : (this.players.find(fits) ?? player);
  }

  private async follow(asked: Player, step: 'submit' | 'withdraw') {
    const player = this.fitting(asked, ({ seen }) =>
      step === 'submit'
        ? seen.proposal?.state === 'draft' || seen.proposal?.state === 'returned'
        : seen.proposal?.state === 'submitted',
    );
    const { proposal } = player.seen;
    if (proposal === null) return;
    const entry = await this.ask<EditableEntry>(player.who, 'POST', this.path(`/draft/${step}`), {
      ifMatch: `d${proposal.version}`,
    });
    if (entry === null) return;
    player.seen = entry;
    this.deeds.push(step);
  }

  private dosubmit = (player: Player) => this.follow(player, 'submit');
  private dowithdraw = (player: Player) => this.follow(player, 'withdraw');

  private async decide(asked: Player, at: number, choose: (all: string[]) => string[]) {
    const player = at % 4 === 0 ? asked : this.fitting(asked, ({ isStaff }) => isStaff);
    const queue = await this.ask<{ proposals: { id: string; slug: string }[] }>(
      player.who,
      'GET',
      '/api/proposals',
    );
    expect(queue === null).toBe(!player.isStaff);
    const waiting = queue?.proposals.filter(({ slug }) => slug === this.slug) ?? [];
    const chosen = waiting[at % Math.max(1, waiting.length)];
    if (chosen === undefined) return;
    const shown = await this.ask<ReviewedProposal>(player.who, 'GET', `/api/proposals/${chosen.id}`);
    if (shown === null) return;
    const accept = choose(shown.changes.map(({ path }) => path));
    const taken = shown.changes.filter(({ path }) => accept.includes(path));
    const next = applyChanges(this.content, taken);
    const decided = await this.ask<ReviewedProposal>(
      player.who,
      'POST',
      `/api/proposals/${chosen.id}/decision`,
      {
        ifMatch: `d${shown.version}`,
        body: { entryVersion: shown.entryVersion, accept, corrections: {}, comment: 'ok' },
      },
    );
    this.lastDecision = decided;
    if (decided === null) return;
    this.deeds.push('decide');
    if (taken.length === 0) return;
    this.published.push(next);
    this.deeds.push('publish');
  }

  private lastDecision: ReviewedProposal | null = null;

  private doaccept = (player: Player, { at }: { at: number }) => this.decide(player, at, (all) => all);
  private doreturn = (player: Player, { at }: { at: number }) => this.decide(player, at, () => []);
  private 'doaccept-some' = (player: Player, { at }: { at: number }) =>
    this.decide(player, at, (all) => all.filter((_, index) => index % 2 === 0));

  private async doundo(asked: Player, { at }: { at: number }) {
    const player = at % 4 === 0 ? asked : this.fitting(asked, ({ isStaff }) => isStaff);
    const decision = this.lastDecision;
    if (decision === null) return;
    const undone = await this.ask<ReviewedProposal>(
      player.who,
      'POST',
      `/api/proposals/${decision.id}/undo`,
      {
        ifMatch: `d${decision.version}`,
      },
    );
    if (undone === null) return;
    this.lastDecision = null;
    this.deeds.push('undo-decision');
    const before = this.published.at(-2);
    if (decision.state === 'returned' || before === undefined) return;
    this.published.push(before);
    // One for the state that is published again, one for the proposal that waits again.
    this.deeds.push('undo-decision');
  }

  private async doconfirm(player: Player) {
    const basedOn = player.seen.version;
    const entry = await this.ask<EditableEntry>(player.who, 'POST', this.path('/confirm'), {
      ifMatch: `v${basedOn}`,
    });
    this.publishes(entry, basedOn, this.content, 'confirm');
    if (entry !== null) player.seen = entry;
  }

  private async doedit(player: Player, { field, value }: { field: Step['field']; value: string }) {
    const { version, content } = player.seen;
    const next = { ...content, [field]: value };
    const notes = `${teamWord}: ${value}`;
    const entry = await this.ask<EditableEntry>(player.who, 'PUT', this.path(), {
      ifMatch: `v${version}`,
      body: { content: next, level: 'public', cooperation: notesWith(notes), reason: value },
    });
    if (!player.isStaff) expect(entry).toBeNull();
    this.publishes(entry, version, next, 'update');
    if (entry === null) return;
    player.seen = entry;
    this.notes = notes;
  }

  private async move(player: Player, to: 'archived' | 'active') {
    const basedOn = player.seen.version;
    const entry = await this.ask<EditableEntry>(
      player.who,
      'POST',
      this.path(to === 'archived' ? '/archive' : '/unarchive'),
      { ifMatch: `v${basedOn}`, body: { reason: '' } },
    );
    this.publishes(entry, basedOn, this.content, to === 'archived' ? 'archive' : 'unarchive');
    if (entry === null) return;
    expect(this.state).not.toBe(to);
    this.state = to;
    player.seen = entry;
  }

  private doarchive = (player: Player) => this.move(player, 'archived');
  private dounarchive = (player: Player) => this.move(player, 'active');

  private async dorestore(player: Player, { at }: { at: number }) {
    const basedOn = player.seen.version;
    const version = (at % this.version) + 1;
    const entry = await this.ask<EditableEntry>(
      player.who,
      'POST',
      this.path(`/history/${version}/restore`),
      {
        ifMatch: `v${basedOn}`,
        body: { reason: '' },
      },
    );
    const earlier = this.published[version - 1];
    if (earlier !== undefined) this.publishes(entry, basedOn, earlier, 'restore');
    if (entry !== null) player.seen = entry;
  }
}
