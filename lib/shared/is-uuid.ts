const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether this could be an id: a database that is asked for anything else as one fails. */
export const isUuid = (text: string): boolean => UUID.test(text);
