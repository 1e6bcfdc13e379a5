import type { Messages } from '#lib/i18n/messages.ts';
import type { Path } from '#lib/policies/domain/rule-fault.ts';
import type { EditorFields } from './editable.ts';

/** The words of the editor, handed to the browser with the page that needs them. */
export type EditorWords = Messages['policies']['editor'];

/** What every row of the editor needs: the fields and dated standards there are, the words, and what is wrong at a place of the rule. */
export type Shared = {
  fields: EditorFields;
  tables: readonly string[];
  words: EditorWords;
  faultsAt: (path: Path) => string[];
};
