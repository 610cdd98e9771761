import pakket from '../../package.json' with { type: 'json' };

/** What made a figure: part of every stamp, and the reason to rebuild a read model that other software made. */
export const SOFTWARE = `tijdig ${pakket.version}`;
