'use client';

import { useTranslations } from 'next-intl';
import { Dialog } from './dialog.tsx';
import { Key } from './key.tsx';

const keys = [
  ['/', 'search'],
  ['j', 'down'],
  ['k', 'up'],
  ['Enter', 'open'],
  ['x', 'select'],
  ['?', 'help'],
] as const;

export function KeyboardHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('ui.keys');
  return (
    <Dialog open={open} onClose={onClose} title={t('title')}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-6 gap-y-2">
        {keys.map(([key, act]) => (
          <div key={key} className="col-span-2 grid grid-cols-subgrid">
            <dt>
              <Key>{key}</Key>
            </dt>
            <dd>{t(act)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
