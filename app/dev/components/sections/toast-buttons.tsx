'use client';

import { Button } from '#components/ui/button.tsx';
import { showToast } from '#components/ui/toast-message.ts';

const tones = ['ok', 'info', 'danger'] as const;

export function ToastButtons({ text }: { text: string }) {
  return tones.map((tone) => (
    <Button key={tone} onClick={() => showToast({ tone, text })}>
      toast {tone}
    </Button>
  ));
}
