import type { PointContent } from '../../contract/entry-content.ts';
import { isWebsite } from '../../contract/website.ts';
import { digitsOf } from '../telephone.ts';

const fewestDigits = 3;
const mailbox = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/;

/** Why a value cannot be a number or address of its type; null where it can. */
export function pointProblem({
  type,
  value,
}: Pick<PointContent, 'type' | 'value'>): 'telephone' | 'email' | 'website' | null {
  if (type === 'email') return mailbox.test(value) ? null : 'email';
  if (type === 'website') return isWebsite(value) ? null : 'website';
  return digitsOf(value).length < fewestDigits ? 'telephone' : null;
}
