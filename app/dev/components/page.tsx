import { notFound } from 'next/navigation';
import { useLocale } from 'next-intl';
import { PreferencesMenu } from '#components/frame/preferences-menu.tsx';
import { PublicFooter } from '#components/frame/public-footer.tsx';
import { shownPreferences } from '../../preferences/shown.ts';
import { filledFooter } from './sample-footer.ts';
import { samplesOf } from './samples.ts';
import { ActionsSection } from './sections/actions.tsx';
import { FieldsSection } from './sections/fields.tsx';
import { ListsSection } from './sections/lists.tsx';
import { OverlaysSection } from './sections/overlays.tsx';
import { StatesSection } from './sections/states.tsx';
import { TokensSection } from './sections/tokens.tsx';

type ComponentsPageProps = { searchParams: Promise<{ frame?: string }> };

/**
 * Every primitive in every state, for whoever works on them; `?frame=desk` shows the dense frame. Development only, so the
 * browser tests, which run a production build, cannot reach it: run axe over it in both themes when a primitive changes.
 */
export default async function ComponentsPage({ searchParams }: ComponentsPageProps) {
  if (process.env.NODE_ENV === 'production') notFound();
  const { frame } = await searchParams;
  const preferences = await shownPreferences();
  return (
    <div data-frame={frame === 'desk' ? 'desk' : undefined}>
      <main id="content" className="mx-auto flex max-w-5xl flex-col gap-14 px-4 py-8">
        <div className="flex items-center justify-between">
          <h1 className="text-title">Components</h1>
          <PreferencesMenu {...preferences} />
        </div>
        <Sections />
      </main>
      <PublicFooter name="企业服务包" footer={filledFooter} />
    </div>
  );
}

function Sections() {
  const samples = samplesOf(useLocale());
  return (
    <>
      <TokensSection />
      <ActionsSection samples={samples} />
      <StatesSection samples={samples} />
      <FieldsSection samples={samples} />
      <ListsSection samples={samples} />
      <OverlaysSection samples={samples} />
    </>
  );
}
