/** So many attempts may be unproven at once; the next opens this long after the last of them. */
export type ThrottleRule = { readonly attempts: number; readonly minutes: number };
