'use client';

import { ChevronDown, CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import {
  ComboBox as AriaComboBox,
  FieldError as AriaFieldError,
  Button,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { controlStyle } from './control-style.ts';

export type ComboOption = {
  value: string;
  label: string;
  /** A second line, also searched. */
  detail?: string | undefined;
};

type ComboBoxProps = {
  id?: string;
  name: string;
  label: ReactNode;
  options: readonly ComboOption[];
  hint?: ReactNode;
  errors?: readonly string[] | undefined;
  optional?: boolean;
  defaultValue?: string | undefined;
  onChange?: (value: string | null) => void;
};

/** One of many, found by typing any part of its name or its detail. The form gets the option's value. For the desk. */
export function ComboBox(props: ComboBoxProps) {
  const { id, name, label, options, hint, errors, optional = false, defaultValue, onChange } = props;
  const t = useTranslations('ui');
  const chosenLabel = options.find((option) => option.value === defaultValue)?.label ?? '';
  const [typed, setTyped] = useState(chosenLabel);
  return (
    <AriaComboBox
      name={name}
      formValue="key"
      items={matching(options, typed)}
      inputValue={typed}
      onInputChange={setTyped}
      {...(defaultValue !== undefined && { defaultSelectedKey: defaultValue })}
      isInvalid={Boolean(errors?.length)}
      isRequired={!optional}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
      onSelectionChange={(key) => onChange?.(key === null ? null : String(key))}
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
      <div className="relative">
        <Input {...(id !== undefined && { id })} className={`${controlStyle} pr-9`} />
        <Button
          aria-label={t('showOptions')}
          className="absolute inset-y-0 right-0 flex w-9 items-center justify-center text-ink-2"
        >
          <ChevronDown aria-hidden="true" className="size-[1.1em]" />
        </Button>
      </div>
      <AriaFieldError className="flex gap-1.5 text-danger">
        <CircleAlert aria-hidden="true" className="mt-[0.3em] size-[1.1em] shrink-0" />
        {errors?.join(' ')}
      </AriaFieldError>
      <Popover className="w-(--trigger-width) overflow-auto rounded border border-line bg-raised shadow-float">
        <ListBox<ComboOption>
          className="max-h-80 p-1 outline-none"
          renderEmptyState={() => <p className="px-3 py-2 text-ink-3">{t('noMatch')}</p>}
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
    </AriaComboBox>
  );
}

/** What was typed, anywhere in name or detail; all again once a whole name stands there. A long list is cut, not slow. */
function matching(options: readonly ComboOption[], typed: string): ComboOption[] {
  const wanted = typed.trim().toLowerCase();
  const isChosen = options.some((option) => option.label === typed);
  const found = isChosen
    ? options
    : options.filter(({ label, detail }) => `${label} ${detail ?? ''}`.toLowerCase().includes(wanted));
  return found.slice(0, 200);
}
