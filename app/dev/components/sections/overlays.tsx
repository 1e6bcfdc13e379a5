import { Button } from '#components/ui/button.tsx';
import { DialogButton } from '#components/ui/dialog-button.tsx';
import type { Samples } from '../samples.ts';
import { Section } from '../section.tsx';
import { ToastButtons } from './toast-buttons.tsx';

export function OverlaysSection({ samples }: { samples: Samples }) {
  return (
    <Section title="Overlays">
      <div className="flex flex-wrap gap-3">
        <DialogButton label={samples.dialogTitle} title={samples.dialogTitle}>
          <p>{samples.dialogText}</p>
          <form method="dialog" className="mt-5 flex gap-3">
            <Button type="submit" kind="danger">
              {samples.danger}
            </Button>
          </form>
        </DialogButton>
        <ToastButtons text={samples.toast} />
      </div>
    </Section>
  );
}
