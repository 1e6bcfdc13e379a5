import { useTranslations } from 'next-intl';
import type { Operation, Parameter } from '#lib/openapi/document.ts';
import { boundsOf, kindOf, type SchemaRow } from '#lib/openapi/schema-rows.ts';
import { CodeBlock } from './code-block.tsx';
import { FieldTable } from './field-table.tsx';
import { Folded } from './folded.tsx';

type OperationSectionProps = { method: string; path: string; operation: Operation };

/** One call: what it is for, what it takes, what it answers, what may go wrong. */
export function OperationSection({ method, path, operation }: OperationSectionProps) {
  const t = useTranslations('api.docs');
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation;
  const [success = ''] = Object.keys(responses);
  const answer = componentIn(responses[success]);
  const words = { path: t('inPath'), query: t('inQuery'), header: t('inHeader') };
  const places = new Map(parameters.map(({ name, in: place }) => [name, words[place]]));
  return (
    <Folded
      id={operationId}
      heading={summary}
      beside={
        <code className="break-all text-ink-2 text-small">
          {method.toUpperCase()} /api/v1{path}
        </code>
      }
    >
      <p className="max-w-column text-ink-2">{description}</p>
      {parameters.length > 0 && (
        <>
          <h4 className="mt-5 font-semibold">{t('parameters')}</h4>
          <FieldTable caption={t('parameters')} rows={parameters.map(rowOf)} places={places} />
        </>
      )}
      {requestBody && <Body requestBody={requestBody} />}
      <h4 className="mt-5 font-semibold">{t('answer')}</h4>
      <p>
        {success}
        {answer && (
          <>
            {' '}
            <SchemaLink name={answer} />
          </>
        )}
      </p>
      <Problems responses={responses} />
    </Folded>
  );
}

const rowOf = ({ name, schema, required, description }: Parameter): SchemaRow => ({
  name,
  kind: kindOf(schema),
  bounds: boundsOf(schema),
  isRequired: required,
  meaning: description ?? null,
});

type Media = { schema: { $ref?: string; anyOf?: { $ref: string }[] }; example?: unknown };
type Content = { content: Record<string, Media | undefined> };

function Body({ requestBody }: { requestBody: object }) {
  const t = useTranslations('api.docs');
  const json = (requestBody as Content).content['application/json'];
  const names = (json?.schema.anyOf ?? [json?.schema]).flatMap((each) => nameIn(each?.$ref) ?? []);
  return (
    <>
      <h4 className="mt-5 font-semibold">{t('body')}</h4>
      {!json && <p>{t('file')}</p>}
      <p className="flex flex-wrap gap-x-3">
        {names.map((name) => (
          <SchemaLink key={name} name={name} />
        ))}
      </p>
      {json?.example !== undefined && <CodeBlock>{JSON.stringify(json.example, null, 2)}</CodeBlock>}
    </>
  );
}

function Problems({ responses }: { responses: Operation['responses'] }) {
  const t = useTranslations('api.docs');
  const failures = Object.entries(responses).filter(([status]) => !status.startsWith('2'));
  return (
    <>
      <h4 className="mt-5 font-semibold">{t('problems')}</h4>
      <p className="flex flex-wrap gap-x-3">
        {failures.map(([status, response]) => (
          <a key={status} href={`#status-${status}`} className="text-accent underline underline-offset-2">
            {status} {codesIn(response)}
          </a>
        ))}
      </p>
    </>
  );
}

const codesIn = (response: object): string =>
  [...String(Reflect.get(response, 'description')).matchAll(/`([^`]+)`/g)].map(([, code]) => code).join(', ');

export function SchemaLink({ name }: { name: string }) {
  return (
    <a href={`#schema-${name}`} className="text-accent underline underline-offset-2">
      <code>{name}</code>
    </a>
  );
}

const nameIn = (reference: string | undefined): string | null => reference?.split('/').at(-1) ?? null;

const componentIn = (response: object | undefined): string | null =>
  nameIn((response as Content | undefined)?.content['application/json']?.schema.$ref);
