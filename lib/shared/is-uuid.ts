const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether this could be an id: a database that is asked for anything else as one fails. */
export const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

/** The id that an address or a form names; null for what is none. */
export const uuidIn = (value: unknown): string | null => (isUuid(value) ? value : null);
