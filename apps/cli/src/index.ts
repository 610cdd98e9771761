export { voerUit } from './programma.ts';
