import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/platform/i18n-request.ts');

export default withNextIntl({ poweredByHeader: false });
