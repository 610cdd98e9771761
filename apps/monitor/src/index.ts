export { MonitorModule } from './monitor.module.ts';
