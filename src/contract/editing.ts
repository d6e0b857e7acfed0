import { z } from 'zod';
import { accessLevels } from './access.ts';
import { auditActions } from './audit-actions.ts';
import { change, proposedChange } from './change.ts';
import { draftContent, entryContent } from './entry-content.ts';
import { partnerCooperation } from './partner.ts';
import { emailAddress } from './session.ts';

const moment = z.iso.datetime({ offset: true });
const reason = z.string().trim().max(500);

/** Where a proposal stands: being written, waiting for the KI, sent back with a comment, or done. */
export const proposalStates = ['draft', 'submitted', 'returned', 'accepted', 'partly-accepted'] as const;

/** What a partner wants changed, as its author sees it. */
export const ownProposal = z
  .strictObject({
    id: z.string(),
    /** Goes up with each write; `If-Match` names it as `"d3"`. */
    version: z.number().int(),
    state: z.enum(proposalStates),
    /** The version of the entry that it was written on. */
    basedOn: z.number().int(),
    content: draftContent,
    /** What differs from what is published now. */
    changes: z.array(proposedChange),
    savedAt: moment,
    submittedAt: moment.nullable(),
    /** The KI's answer. */
    comment: z.string(),
  })
  .meta({ id: 'OwnProposal' });

/** An entry as those who look after it, and the KI, work on it. */
export const editableEntry = z
  .strictObject({
    slug: z.string(),
    /** Goes up with each published change; `If-Match` names it as `"v7"`. */
    version: z.number().int(),
    state: z.enum(['active', 'archived']),
    level: z.enum(accessLevels),
    content: draftContent,
    confirmedAt: z.iso.date().nullable(),
    updatedAt: moment,
    /** Only for the KI; null for partners. */
    cooperation: partnerCooperation.nullable(),
    /** The asker's own proposal that is not done yet, or that was decided last. */
    proposal: ownProposal.nullable(),
    /** What of it is published without a review when it is changed: numbers and addresses, hours. */
    trusted: z.array(z.enum(['points', 'hours'])),
  })
  .meta({ id: 'EditableEntry' });

export const myEntries = z.strictObject({
  entries: z.array(
    z.strictObject({
      slug: z.string(),
      name: z.string(),
      confirmedAt: z.iso.date().nullable(),
      proposal: z.enum(proposalStates).nullable(),
    }),
  ),
});

export const draftBody = z.strictObject({ basedOn: z.number().int().min(1), content: draftContent });

/** A proposal as a row of the review queue. */
export const queuedProposal = z.strictObject({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  author: z.string(),
  submittedAt: moment,
  changes: z.number().int(),
  conflicts: z.number().int(),
});
/** A proposal that was decided on, as far as its author has not gone on with it. */
export const decidedProposal = z.strictObject({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  author: z.string(),
  state: z.enum(['returned', 'accepted', 'partly-accepted']),
  decidedAt: moment,
  decidedBy: z.string(),
});
export const reviewQueue = z.strictObject({
  proposals: z.array(queuedProposal),
  total: z.number().int(),
  /** The last ones, the newest first. */
  decided: z.array(decidedProposal),
});

export const reviewedProposal = z
  .strictObject({
    id: z.string(),
    version: z.number().int(),
    state: z.enum(proposalStates),
    slug: z.string(),
    name: z.string(),
    author: z.strictObject({ name: z.string(), email: z.string() }),
    submittedAt: moment.nullable(),
    basedOn: z.number().int(),
    /** Version of the entry that the changes are shown against; `decision` has to name it. */
    entryVersion: z.number().int(),
    changes: z.array(proposedChange),
    comment: z.string(),
    decidedAt: moment.nullable(),
    decidedBy: z.string().nullable(),
    /** Whether the decision can still be taken back. */
    undoable: z.boolean(),
  })
  .meta({ id: 'ReviewedProposal' });

export const decisionBody = z.strictObject({
  entryVersion: z.number().int(),
  /** Paths of the changes to publish; those that are not named are returned. */
  accept: z.array(z.string().max(200)).max(1_000),
  /** What the KI publishes instead of what was proposed, by path. */
  corrections: z.record(z.string().max(200), z.json()),
  comment: z.string().trim().max(2_000),
});

export const entryBody = z.strictObject({
  content: entryContent,
  level: z.enum(accessLevels),
  cooperation: partnerCooperation.nullable(),
  reason,
});
export const reasonBody = z.strictObject({ reason });

export const revisionSummary = z.strictObject({
  version: z.number().int(),
  at: moment,
  /** Name of the person or of the tool. */
  actor: z.string(),
  reason: z.string(),
  /** What differs from the version before, as the viewer may see it. */
  changes: z.array(change),
  /** Who saw the entry before and sees it with this version; null where that is the same. */
  level: z.strictObject({ before: z.enum(accessLevels), after: z.enum(accessLevels) }).nullable(),
  /** What this version made of the entry: archived, or active again; null where it is as it was. */
  state: z.enum(['active', 'archived']).nullable(),
  /** Whether somebody was erased from it. */
  redacted: z.boolean(),
});
export const history = z.strictObject({ revisions: z.array(revisionSummary) });
export const revisionContent = z.strictObject({
  version: z.number().int(),
  at: moment,
  actor: z.string(),
  content: draftContent,
});

/** Somebody who looks after an entry, or is invited to. */
export const caretaker = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  invitedAt: moment,
  /** Null as long as the invitation was not answered. */
  signedInAt: moment.nullable(),
});
export const caretakers = z.strictObject({ people: z.array(caretaker) });
export const invitationBody = z.strictObject({
  email: emailAddress,
  name: z.string().trim().min(1).max(200),
  language: z.enum(['de', 'en']),
});

export const staffMember = z.strictObject({
  ...caretaker.shape,
  role: z.enum(['editor', 'administrator']),
  /** Whether a second factor is asked for when they sign in. */
  secondFactor: z.boolean(),
});
export const staff = z.strictObject({
  people: z.array(staffMember),
  /** Whether everybody in the team has to have a second factor. */
  secondFactorRequired: z.boolean(),
});
export const staffInvitation = z.strictObject({
  ...invitationBody.shape,
  role: z.enum(['editor', 'administrator']),
});

export const auditEvent = z.strictObject({
  id: z.number().int(),
  at: moment,
  actor: z.string(),
  action: z.enum(auditActions),
  /** Slug of the entry, where it was about one that still exists. */
  slug: z.string().nullable(),
  /** What that entry is called today. */
  entryName: z.string().nullable(),
  /** Name of whom it was done to: invited, erased … */
  person: z.string().nullable(),
  details: z.record(z.string(), z.json()),
});
export const auditTrail = z.strictObject({
  events: z.array(auditEvent),
  /** Where the next page begins; null at the end. */
  nextBefore: z.number().int().nullable(),
});
export const auditQuery = z.strictObject({
  before: z.coerce.number().int().positive().optional(),
  action: z.enum(auditActions).optional(),
});

/** Entries that were taken out of the directory. */
export const archive = z.strictObject({
  entries: z.array(z.strictObject({ slug: z.string(), name: z.string(), archivedAt: moment })),
});

export type EditableEntry = z.infer<typeof editableEntry>;
export type OwnProposal = z.infer<typeof ownProposal>;
export type ReviewedProposal = z.infer<typeof reviewedProposal>;
export type ProposalState = (typeof proposalStates)[number];
export type QueuedProposal = z.infer<typeof queuedProposal>;
export type DecidedProposal = z.infer<typeof decidedProposal>;
export type RevisionSummary = z.infer<typeof revisionSummary>;
export type Caretaker = z.infer<typeof caretaker>;
export type AuditEvent = z.infer<typeof auditEvent>;
