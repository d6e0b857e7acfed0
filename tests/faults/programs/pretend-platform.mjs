/* Loaded by --import: a system for which there is no PostgreSQL in the registry. */
Object.defineProperty(process, 'platform', { value: 'sunos' });
