/** What needs no web framework, so that a command starts at once: settings, norms and the name of the software. */
export { leesInstellingen, OngeldigeInstelling, VOORBEELDMAP, type Instellingen } from './instellingen/instellingen.ts';
export { alsNormOpgetekend } from './normen/normbron.ts';
export { zorgVoorNormen } from './normen/zorg-voor-normen.ts';
export { SOFTWARE } from './samenstelling/software.ts';
