'use client';

import { ErrorMessage, type ErrorPageProps } from '#components/frame/error-message.tsx';

export default function ErrorPage(props: ErrorPageProps) {
  return <ErrorMessage {...props} homeHref="/my" framed />;
}
