export { MonitorModule } from './monitor.module.ts';
export { SOFTWARE } from './cijfers/stempel.ts';
