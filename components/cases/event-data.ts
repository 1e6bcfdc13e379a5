/** What an event carries, read defensively: histories outlive the code that wrote them. */
export type EventData = Readonly<Record<string, unknown>>;

export const textIn = (data: EventData, key: string): string | null => {
  const value = data[key];
  return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null;
};

export const textsIn = (data: EventData, key: string): string[] => {
  const value = data[key];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
};

export const yesNo = (value: unknown): 'yes' | 'no' | 'unsaid' =>
  value === true ? 'yes' : value === false ? 'no' : 'unsaid';

export const recordIn = (data: EventData, key: string): EventData => {
  const value = data[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as EventData) : {};
};

export const recordsIn = (data: EventData, key: string): EventData[] => {
  const value = data[key];
  return Array.isArray(value)
    ? value.filter((each): each is EventData => typeof each === 'object' && each !== null)
    : [];
};

export const instantIn = (data: EventData, key: string): Temporal.Instant | null => {
  const value = textIn(data, key);
  if (!value) return null;
  try {
    return Temporal.Instant.from(value);
  } catch {
    return null;
  }
};

/** A date of the district. */
export const dayIn = (data: EventData, key: string): Temporal.PlainDate | null => {
  const value = textIn(data, key);
  return value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? Temporal.PlainDate.from(value) : null;
};
