'use client';

import dynamic from 'next/dynamic';
import { DatePickerPlace } from './date-picker-place.tsx';

/** The desk's date control with a calendar. Its code (40 kB) comes only with the pages that use it, after they stand. */
export const DatePicker = dynamic(() => import('./date-picker-loaded.tsx').then((loaded) => loaded.DatePickerLoaded), {
  ssr: false,
  loading: DatePickerPlace,
});
