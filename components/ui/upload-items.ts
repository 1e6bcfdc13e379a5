import type { StoredFile } from './send-file.ts';

export type UploadItem = {
  key: string;
  name: string;
  size: number;
  file?: File;
  percent: number;
  stored?: StoredFile;
  problemCode?: string;
  problemTitle?: string | undefined;
};

export type UploadChange =
  | { type: 'added'; items: UploadItem[] }
  | { type: 'restarted'; key: string }
  | { type: 'progressed'; key: string; percent: number }
  | { type: 'stored'; key: string; stored: StoredFile }
  | { type: 'failed'; key: string; code: string; title?: string | undefined }
  | { type: 'removed'; key: string };

export function changeItems(items: readonly UploadItem[], change: UploadChange): readonly UploadItem[] {
  if (change.type === 'added') return [...items, ...change.items];
  if (change.type === 'removed') return items.filter((item) => item.key !== change.key);
  return items.map((item) => (item.key === change.key ? changeItem(item, change) : item));
}

function changeItem(item: UploadItem, change: Exclude<UploadChange, { type: 'added' | 'removed' }>): UploadItem {
  const { problemCode: _code, problemTitle: _title, ...clean } = item;
  switch (change.type) {
    case 'restarted':
      return { ...clean, percent: 0 };
    case 'progressed':
      return { ...item, percent: change.percent };
    case 'stored':
      return { ...clean, percent: 100, stored: change.stored };
    case 'failed':
      return { ...item, problemCode: change.code, problemTitle: change.title };
  }
}
