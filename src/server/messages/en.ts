import type { de } from './de.ts';

/** The same in English. */
export const en: typeof de = {
  titles: {
    'invalid-parameter': 'Invalid parameter',
    'unknown-parameter': 'Unknown parameter',
    'invalid-cursor': 'Invalid cursor',
    'not-found': 'Not found',
    'method-not-allowed': 'Method not allowed',
    'not-acceptable': 'Format not available',
    'payload-too-large': 'Request too large',
    'uri-too-long': 'Address too long',
    'rate-limited': 'Too many requests',
    'database-unavailable': 'Database unavailable',
    internal: 'Internal error',
  },
  details: {
    'invalid-parameter': 'Please check the parameters named.',
    'unknown-parameter': 'Please leave out the parameters named; they are described at /api/openapi.json.',
    'invalid-cursor': 'This cursor does not belong to this request. Please start at the first page.',
    'not-found': 'There is nothing at this address.',
    'method-not-allowed': 'This can only be read (GET, HEAD).',
    'not-acceptable': 'The answer is available as JSON only.',
    'payload-too-large': 'Please send less data.',
    'uri-too-long': 'Please use fewer or shorter filters.',
    'rate-limited': 'Please wait a moment, then try again.',
    'database-unavailable': 'Please try again in a few seconds.',
    internal: 'This is our fault. Please try again, or else tell us the request id.',
  },
  fields: {
    unknown: 'There is no such parameter.',
    repeated: 'This parameter may be given only once.',
    control: 'Control characters are not allowed.',
    invalid: 'This value is not valid.',
    notInVocabulary: 'There is no such value here.',
  },
};
