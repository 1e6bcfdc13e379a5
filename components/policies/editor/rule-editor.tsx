'use client';

import { useState } from 'react';
import { FieldError } from '#components/ui/field-error.tsx';
import { useForm } from '#components/ui/use-form.ts';
import { checkRule } from '#lib/policies/domain/check-rule.ts';
import type { Condition, Rule } from '#lib/policies/domain/condition.ts';
import { placeOf, type RuleFault } from '#lib/policies/domain/rule-fault.ts';
import { ConditionEditor } from './condition-editor.tsx';
import { type EditorFields, withTables } from './editable.ts';
import type { EditorWords, Shared } from './editor-words.ts';
import { TablesEditor } from './tables-editor.tsx';

type RuleEditorProps = { rule: Rule; fields: EditorFields; words: EditorWords; faultWords: FaultWords };

/** What refuses a rule when it is saved, by its code. */
export type FaultWords = Readonly<Record<RuleFault['code'], string>>;

/**
 * A rule as nested rows, checked at every change by what checks it when it is saved; a mistake is named at its clause. It is sent as
 * it is stored; without a script the rule stays as it was.
 */
export function RuleEditor({ rule, fields, words, faultWords }: RuleEditorProps) {
  const { idOf, errorsOf, writtenIn } = useForm();
  const [edited, setEdited] = useState<Rule>(() => readRule(writtenIn('rule')) ?? rule);
  const faults = faultsIn(edited, fields);
  const say = (fault: RuleFault) => sayFault(fault, faultWords, fields);
  const change = (condition: Condition | null) => condition && setEdited({ ...edited, condition });
  const { tables = {} } = edited;
  const shared: Shared = {
    ...{ fields, words, tables: Object.keys(tables) },
    faultsAt: (path) => faults.filter((fault) => belongsTo(fault, path)).map(say),
  };
  return (
    <fieldset className="flex flex-col gap-2" id={idOf('rule')} tabIndex={-1}>
      <legend className="mb-1.5 font-medium">{words.rule}</legend>
      <p className="-mt-2 text-ink-2 text-small">{words.ruleHint}</p>
      <input type="hidden" name="rule" value={JSON.stringify(edited)} />
      <FieldError id={`${idOf('rule')}-error`} errors={errorsOf('rule')} />
      <ConditionEditor condition={edited.condition} change={change} path={['condition']} shared={shared} />
      <TablesEditor tables={tables} change={(next) => setEdited(withTables(edited, next))} shared={shared} />
      <p role="status" className={faults.length > 0 ? 'text-danger' : 'text-ok'}>
        {faults.length > 0 ? words.faults.replace('{count}', String(faults.length)) : words.sound}
      </p>
    </fieldset>
  );
}

function readRule(text: string | undefined): Rule | null {
  try {
    return text ? (JSON.parse(text) as Rule) : null;
  } catch {
    return null;
  }
}

/** What comes back from a refused form may have any shape; that is said when it is saved. */
function faultsIn(rule: Rule, fields: EditorFields): RuleFault[] {
  try {
    return checkRule(rule, fields);
  } catch {
    return [{ path: ['condition'], code: 'wrong-kind' }];
  }
}

/** A fault belongs to the deepest condition on its path: to this one when what follows names no further part. */
function belongsTo({ path: at }: RuleFault, path: readonly (string | number)[]): boolean {
  const rest = at.slice(path.length);
  return (
    path.every((step, index) => at[index] === step) && !(rest[0] === 'of' && (rest.length > 1 || rest.length === 0))
  );
}

const sayFault = ({ code, name = '', path }: RuleFault, words: FaultWords, fields: EditorFields): string =>
  words[code].replaceAll('{name}', fields[name]?.label ?? name).replaceAll('{place}', placeOf(path));
