/** Who may import whom: the one table the dependency rules are derived from. A library that is not here is an error. */
const may = {
  kernel: [],
  zaak: ['kernel'],
  normen: ['kernel', 'zaak'],
  projections: ['kernel', 'zaak', 'normen'],
  'event-store': ['kernel'],
  'event-store-sqlite': ['kernel', 'event-store'],
  'read-models': ['kernel', 'zaak', 'normen', 'projections', 'event-store'],
  uitwisseling: ['kernel', 'zaak', 'normen', 'event-store'],
  platform: [
    'kernel',
    'zaak',
    'normen',
    'projections',
    'event-store',
    'event-store-sqlite',
    'read-models',
    'uitwisseling',
  ],
  testing: ['kernel', 'zaak', 'normen', 'projections', 'event-store'],
};

/** Which folders may touch a driver. */
const drivers = {
  'node:sqlite': ['libs/event-store-sqlite', 'libs/read-models'],
  '@nestjs': ['libs/platform', 'apps/case-api', 'apps/monitor', 'apps/all-in-one', 'apps/projector'],
  fastify: ['libs/platform', 'apps/all-in-one'],
  commander: ['apps/cli'],
};

module.exports = { may, drivers };
