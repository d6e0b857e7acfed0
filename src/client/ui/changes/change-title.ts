export { fullTitle } from '../../../domain/partner/change-title.ts';
