'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import {
  FieldError as AriaFieldError,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import type { ComboOption } from './combo-box.tsx';
import { controlStyle } from './control-style.ts';

type SearchSelectProps = {
  id: string;
  name: string;
  label: ReactNode;
  /** Answers `?q=` with `{ items: [{ value, label, detail }] }`. */
  endpoint: string;
  hint?: ReactNode;
  searching: string;
  errors?: readonly string[] | undefined;
  optional?: boolean;
  initial: ComboOption | null;
};

const PAUSE_MS = 250;

/** One of very many, found on the server by any part of its name. Emptying the field chooses nothing. The form gets the value. */
export function SearchSelect(props: SearchSelectProps) {
  const { id, name, label, endpoint, hint, searching, errors, optional = false, initial } = props;
  const t = useTranslations('ui');
  const [typed, setTyped] = useState(initial?.label ?? '');
  const [chosen, setChosen] = useState(initial);
  const { found, isSearching } = useFound(endpoint, typed === chosen?.label ? '' : typed);
  // What is chosen stays among the options, or the field would forget its name when left.
  const items = chosen && !found.some(({ value }) => value === chosen.value) ? [...found, chosen] : found;
  const hidden = useRef<HTMLInputElement>(null);

  const choose = (key: string | number | null) => {
    setChosen(items.find(({ value }) => value === key) ?? null);
    // A value set by code tells nobody: the form that saves itself must hear of it.
    requestAnimationFrame(() => hidden.current?.dispatchEvent(new Event('input', { bubbles: true })));
  };

  return (
    <ComboBox
      items={items}
      defaultInputValue={initial?.label ?? ''}
      defaultSelectedKey={initial?.value ?? null}
      onInputChange={setTyped}
      onSelectionChange={choose}
      isInvalid={Boolean(errors?.length)}
      isRequired={!optional}
      validationBehavior="aria"
      allowsEmptyCollection
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
      <Input id={id} className={controlStyle} autoComplete="off" />
      <input ref={hidden} type="hidden" name={name} value={chosen?.value ?? ''} />
      {chosen?.detail && <p className="text-ink-3 text-small">{chosen.detail}</p>}
      <AriaFieldError className="text-danger">{errors?.join(' ')}</AriaFieldError>
      <Popover className="w-(--trigger-width) overflow-auto rounded border border-line bg-raised shadow-float">
        <ListBox<ComboOption>
          className="max-h-80 p-1 outline-none"
          renderEmptyState={() => <p className="px-3 py-2 text-ink-3">{isSearching ? searching : t('noMatch')}</p>}
        >
          {(option) => (
            <ListBoxItem
              id={option.value}
              textValue={option.label}
              className="cursor-pointer rounded px-3 py-1.5 data-focused:bg-accent-soft data-selected:font-semibold"
            >
              {option.label}
              {option.detail && <span className="ml-2 font-normal text-ink-3 text-small">{option.detail}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** What the server finds for the words typed, a moment after the last key; an answer to older words is dropped. */
function useFound(endpoint: string, typed: string) {
  const [found, setFound] = useState<readonly ComboOption[]>([]);
  const [isSearching, setIsSearching] = useState(false);
  useEffect(() => {
    const words = typed.trim();
    if (words === '') return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await fetch(`${endpoint}?q=${encodeURIComponent(words)}`, { signal: stop.signal })
        .then((response): Promise<{ items?: ComboOption[] }> => response.json())
        .catch(() => null);
      if (stop.signal.aborted) return;
      setFound(answer?.items ?? []);
      setIsSearching(false);
    }, PAUSE_MS);
    setIsSearching(true);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [endpoint, typed]);
  return { found, isSearching };
}
