import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

/* Testing Library does this by itself only where the test functions are global. */
afterEach(cleanup);

/* A machine with other work to do takes longer than the second that is usual; whoever waits in vain notices all the same. */
configure({ asyncUtilTimeout: 15_000 });
