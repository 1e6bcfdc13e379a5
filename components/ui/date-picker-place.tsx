import { Skeleton } from './skeleton.tsx';

/** The place of a date picker until its code is there: label and control at their final height. */
export function DatePickerPlace() {
  return (
    <div className="flex flex-col gap-1.5">
      <Skeleton className="my-1 h-[1em] w-20" />
      <Skeleton className="h-control w-full" />
    </div>
  );
}
