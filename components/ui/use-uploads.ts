'use client';

import { useEffect, useReducer, useRef } from 'react';
import { removeStored, type StoredFile, sendFile } from './send-file.ts';
import { changeItems, type UploadItem } from './upload-items.ts';

/** Sends files as they are added, at most two at a time so that a phone's line is not choked, and holds their state. */
export function useUploads(endpoint: string, initial: readonly StoredFile[]) {
  const [items, change] = useReducer(changeItems, initial, (files) => files.map(asItem));
  const running = useRef(new Map<string, () => void>());

  useEffect(() => {
    const waiting = items.filter(
      (item) => item.file && !item.stored && !item.problemCode && !running.current.has(item.key),
    );
    for (const { key, file } of waiting.slice(0, Math.max(0, 2 - running.current.size))) {
      if (!file) continue;
      const stop = sendFile(endpoint, file, {
        onProgress: (percent) => change({ type: 'progressed', key, percent }),
        onStored: (stored) => {
          running.current.delete(key);
          change({ type: 'stored', key, stored });
        },
        onProblem: ({ code, title }) => {
          running.current.delete(key);
          change({ type: 'failed', key, code, title });
        },
      });
      running.current.set(key, stop);
    }
  }, [items, endpoint]);

  useEffect(() => {
    const stops = running.current;
    return () =>
      stops.forEach((stop) => {
        stop();
      });
  }, []);

  const add = (files: readonly File[]) =>
    change({
      type: 'added',
      items: files.map((file) => ({ key: crypto.randomUUID(), name: file.name, size: file.size, file, percent: 0 })),
    });
  const remove = (key: string) => {
    const stored = items.find((item) => item.key === key)?.stored;
    if (stored) removeStored(endpoint, stored.id);
    running.current.get(key)?.();
    running.current.delete(key);
    change({ type: 'removed', key });
  };
  const retry = (key: string) => change({ type: 'restarted', key });
  return { items, add, remove, retry };
}

const asItem = (stored: StoredFile): UploadItem => ({
  key: stored.id,
  name: stored.name,
  size: stored.size,
  percent: 100,
  stored,
});
