import { nothingHere } from '#lib/platform/api/route.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = nothingHere;
