export { CaseApiModule } from './case-api.module.ts';
