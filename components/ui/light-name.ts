export type LightName = 'green' | 'yellow' | 'red' | 'dark-red' | 'grey';
