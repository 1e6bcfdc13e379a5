'use client';

import { parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight, CircleAlert } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  I18nProvider,
  Label,
  Popover,
  Text,
} from 'react-aria-components';

export type DatePickerProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  errors?: readonly string[] | undefined;
  optional?: boolean;
  /** ISO dates. */
  defaultValue?: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
  onChange?: (value: string | null) => void;
};

const iconButton =
  'inline-flex size-8 items-center justify-center rounded text-ink-2 hover:bg-tint data-disabled:opacity-40';

/** Typed by its parts or chosen in a calendar; the form gets an ISO date. */
export function DatePickerLoaded(props: DatePickerProps) {
  const { name, label, hint, errors, optional = false, defaultValue, min, max, onChange } = props;
  const t = useTranslations('ui');
  // Day before month, as everywhere else in the English portal.
  const locale = useLocale() === 'en' ? 'en-GB' : 'zh-CN';
  return (
    <I18nProvider locale={locale}>
      <DatePicker
        name={name}
        {...(defaultValue && { defaultValue: parseDate(defaultValue) })}
        {...(min && { minValue: parseDate(min) })}
        {...(max && { maxValue: parseDate(max) })}
        isInvalid={Boolean(errors?.length)}
        isRequired={!optional}
        validationBehavior="aria"
        firstDayOfWeek="mon"
        onChange={(date) => onChange?.(date?.toString() ?? null)}
        className="flex flex-col gap-1.5"
      >
        <Label className="font-medium">
          {label}
          {optional && <span className="ml-2 font-normal text-ink-3 text-small">{t('optional')}</span>}
        </Label>
        {hint && (
          <Text slot="description" className="-mt-1 text-ink-2 text-small">
            {hint}
          </Text>
        )}
        <Group className="flex min-h-control items-center rounded border border-line-strong bg-surface pr-1 pl-3 data-invalid:border-2 data-invalid:border-danger">
          <DateInput className="flex flex-1">
            {(segment) => (
              <DateSegment
                segment={segment}
                className="rounded px-0.5 outline-none data-focused:bg-accent data-focused:text-accent-ink data-placeholder:text-ink-3"
              />
            )}
          </DateInput>
          <Button
            aria-label={t('calendar.open')}
            className="inline-flex h-[calc(var(--control)-4px)] w-9 items-center justify-center rounded text-ink-2 hover:bg-tint"
          >
            <CalendarDays aria-hidden="true" className="size-[1.2em]" />
          </Button>
        </Group>
        <FieldError className="flex gap-1.5 text-danger">
          <CircleAlert aria-hidden="true" className="mt-[0.3em] size-[1.1em] shrink-0" />
          {errors?.join(' ')}
        </FieldError>
        <Popover className="rounded border border-line bg-raised shadow-float">
          <Dialog className="p-4 outline-none">
            <Calendar>
              <header className="mb-2 flex items-center justify-between">
                <Button slot="previous" aria-label={t('calendar.previous')} className={iconButton}>
                  <ChevronLeft aria-hidden="true" className="size-4.5" />
                </Button>
                <Heading className="font-semibold" />
                <Button slot="next" aria-label={t('calendar.next')} className={iconButton}>
                  <ChevronRight aria-hidden="true" className="size-4.5" />
                </Button>
              </header>
              <CalendarGrid className="[&_th]:size-9 [&_th]:font-normal [&_th]:text-ink-3 [&_th]:text-small">
                {(date) => (
                  <CalendarCell
                    date={date}
                    className="flex size-9 cursor-pointer items-center justify-center rounded hover:bg-tint data-outside-month:hidden data-selected:bg-accent data-selected:text-accent-ink data-disabled:text-ink-3 data-unavailable:line-through"
                  />
                )}
              </CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  );
}
