export { Projectordraad } from './projectordraad.ts';
