/** The environment variable by which the workers learn where the prepared data directory is. */
export const templateVariable = 'PARTNERNETZ_FAULT_TEMPLATE';
