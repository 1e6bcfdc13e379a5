import { Checkbox } from '#components/ui/checkbox.tsx';
import { ComboBox } from '#components/ui/combo-box.tsx';
import { DatePicker } from '#components/ui/date-picker.tsx';
import { ErrorSummary } from '#components/ui/error-summary.tsx';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { TextareaField } from '#components/ui/textarea-field.tsx';
import { Upload } from '#components/ui/upload.tsx';
import type { Samples } from '../samples.ts';
import { Section } from '../section.tsx';

export function FieldsSection({ samples }: { samples: Samples }) {
  const units = samples.units.map((label, index) => ({ value: `D${index}`, label, detail: `D${index}` }));
  return (
    <Section title="Fields">
      <form className="flex max-w-column flex-col gap-6">
        <ErrorSummary errors={[{ fieldId: 'phone', message: samples.phoneError }, { message: samples.dialogText }]} />
        <TextField
          id="title"
          name="title"
          label={samples.title}
          hint={samples.titleHint}
          defaultValue={samples.rows[3].title}
        />
        <TextareaField id="body" name="body" label={samples.body} max={60} defaultValue={samples.bodyText} optional />
        <TextField
          id="phone"
          name="phone"
          type="tel"
          label="☎"
          errors={[samples.phoneError]}
          defaultValue="1380000123"
        />
        <TextField
          id="disabled"
          name="disabled"
          label={samples.company}
          disabled
          defaultValue={samples.rows[1].company}
        />
        <SelectField id="result" name="result" label={samples.result} options={units} />
        <SelectField
          id="result2"
          name="result2"
          label={samples.result}
          options={[{ label: samples.unit, options: units }]}
          errors={[samples.phoneError]}
        />
        <TextField id="date" name="date" type="date" label={samples.due} defaultValue="2026-11-30" />
        <RadioGroup
          id="urgent"
          name="urgent"
          label={samples.urgent}
          hint={samples.dialogText}
          inline
          defaultValue="0"
          options={samples.steps.slice(0, 3).map((label, index) => ({ value: `${index}`, label }))}
        />
        <Checkbox id="confidential" name="confidential" label={samples.confidential} hint={samples.dialogText} />
        <ComboBox name="unit" label={samples.unit} options={units} defaultValue="D2" />
        <ComboBox name="unit2" label={samples.unit} options={units} errors={[samples.phoneError]} optional />
        <DatePicker name="due" label={samples.due} defaultValue="2026-11-30" />
        <Upload
          id="files"
          name="attachmentIds"
          label={samples.files}
          endpoint="/api/attachments"
          limits={{ maxFiles: 10, maxBytes: 20 * 1024 ** 2, extensions: ['.pdf', '.jpg', '.png', '.docx', '.xlsx'] }}
          initial={[{ id: '1', name: '社保缴纳证明.pdf', size: 482_113 }]}
          optional
        />
      </form>
    </Section>
  );
}
