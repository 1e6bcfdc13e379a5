import NextLink from 'next/link';
import type { ComponentProps } from 'react';

/** A link that fetches nothing until somebody follows it: a list of fifty rows would otherwise ask the server fifty times. */
export const Link = (props: ComponentProps<typeof NextLink>) => <NextLink prefetch={false} {...props} />;
