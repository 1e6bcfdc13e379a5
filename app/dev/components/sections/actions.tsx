import { Send } from 'lucide-react';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Key } from '#components/ui/key.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { Menu } from '#components/ui/menu.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import { pretendToWork } from '../pretend.ts';
import type { Samples } from '../samples.ts';
import { Section } from '../section.tsx';

export function ActionsSection({ samples }: { samples: Samples }) {
  return (
    <Section title="Actions and ways">
      <form action={pretendToWork} className="flex flex-wrap items-center gap-3">
        <SubmitButton>{samples.act}</SubmitButton>
        <Button>{samples.other}</Button>
        <Button kind="quiet">
          <Send aria-hidden="true" />
          {samples.quiet}
        </Button>
        <Button kind="danger">{samples.danger}</Button>
        <Button disabled>{samples.other}</Button>
        <ButtonLink href="#content">{samples.quiet}</ButtonLink>
        <Key>j</Key>
        <Menu label={samples.company} align="start">
          {samples.rows.map((row) => (
            <p key={row.key}>{row.company}</p>
          ))}
        </Menu>
      </form>
      <Breadcrumb
        crumbs={[
          { label: samples.company, href: '#a' },
          { label: samples.unit, href: '#b' },
        ]}
      />
      <PageHeader title={samples.rows[3].title} lead={samples.bodyText} actions={<Button>{samples.other}</Button>} />
      <LinkTabs
        label={samples.unit}
        tabs={samples.steps.map((step, index) => ({
          label: step,
          href: `#${index}`,
          current: index === 1,
          count: index * 7,
        }))}
      />
      <Tabs
        label={samples.result}
        tabs={samples.steps
          .slice(0, 3)
          .map((step) => ({ key: step, label: step, panel: <p>{`${step} ${samples.bodyText}`}</p> }))}
      />
      <Pager previousHref="#previous" nextHref="#next">
        51–100
      </Pager>
    </Section>
  );
}
