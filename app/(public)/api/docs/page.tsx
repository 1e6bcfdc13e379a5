import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { CodeBlock } from '#components/api/code-block.tsx';
import { FieldTable } from '#components/api/field-table.tsx';
import { Folded } from '#components/api/folded.tsx';
import { OperationSection } from '#components/api/operation-section.tsx';
import { ProblemList } from '#components/api/problem-list.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { isAnswer } from '#lib/openapi/components.ts';
import { type OpenApiDocument, openApiDocument } from '#lib/openapi/document.ts';
import { schemaRows } from '#lib/openapi/schema-rows.ts';
import { BODY_BYTES_AT_MOST } from '#lib/platform/api/read-body.ts';
import { env } from '#lib/platform/env.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('api.docs');
  return { title: t('title') };
}

/** The description of the API for people, from the same document that machines read. */
export default async function ApiDocsPage() {
  const { apiItemsPerCall } = env();
  const document = openApiDocument(await getLocale(), { itemsPerCall: apiItemsPerCall });
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return (
    <>
      <Introduction />
      {document.tags.map(({ name }) => (
        <div key={name} className="mt-12">
          <h2 className="text-title">{name}</h2>
          <div className="mt-3 max-w-full divide-y divide-line border-line border-y">
            {operations
              .filter(({ operation }) => operation.tags.includes(name))
              .map((each) => (
                <OperationSection key={each.operation.operationId} {...each} />
              ))}
          </div>
        </div>
      ))}
      <ProblemList />
      <Schemas document={document} />
    </>
  );
}

function Introduction() {
  const t = useTranslations('api.docs');
  const { apiItemsPerCall: items, apiRequestsPerSecond: requests } = env();
  const megabytes = BODY_BYTES_AT_MOST / 1024 ** 2;
  const basics = [t('token'), t('format'), t('limits', { megabytes, items, requests }), t('pages'), t('strict')];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <p>
        <a href="/api/v1/openapi.json" className="text-accent underline underline-offset-2">
          {t('machine')}
        </a>
      </p>
      <h2 className="mt-8 text-heading">{t('basics')}</h2>
      <ul className="mt-2 max-w-column list-disc space-y-1 pl-5 text-ink-2">
        {basics.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <CodeBlock>{'curl -H "Authorization: Bearer $TOKEN" "$PORTAL/api/v1/cases?light=red&sort=dueAt"'}</CodeBlock>
    </>
  );
}

function Schemas({ document }: { document: OpenApiDocument }) {
  const t = useTranslations('api.docs');
  return (
    <section id="schemas" aria-labelledby="schemas-title" className="mt-12">
      <h2 id="schemas-title" className="text-title">
        {t('schemas')}
      </h2>
      <div className="mt-3 divide-y divide-line border-line border-y">
        {Object.entries(document.components.schemas).map(([name, schema]) => (
          <Folded key={name} id={`schema-${name}`} heading={<code>{name}</code>}>
            <FieldTable caption={name} rows={schemaRows(schema)} isAnswer={isAnswer(name)} />
          </Folded>
        ))}
      </div>
    </section>
  );
}
