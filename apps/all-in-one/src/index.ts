export { startTijdig, type Startgegevens } from './tijdig.ts';
