'use client';

import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import {
  ComboBox as AriaComboBox,
  Button,
  FieldError,
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
  label: string /** A second line, also searched. */;
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
  return (
    <AriaComboBox
      name={name}
      formValue="key"
      defaultItems={options}
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
      <FieldError className="text-danger">{errors?.join(' ')}</FieldError>
      <Popover className="w-(--trigger-width) overflow-auto rounded border border-line bg-raised shadow-float">
        <ListBox<ComboOption>
          className="max-h-80 p-1 outline-none"
          renderEmptyState={() => <p className="px-3 py-2 text-ink-3">{t('noMatch')}</p>}
        >
          {(option) => (
            <ListBoxItem
              id={option.value}
              textValue={option.detail ? `${option.label} ${option.detail}` : option.label}
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
