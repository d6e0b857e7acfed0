export { editing } from '../de/editing.ts';
