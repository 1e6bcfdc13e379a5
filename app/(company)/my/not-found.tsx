import { NotFoundMessage } from '#components/frame/not-found-message.tsx';

export default function NotFound() {
  return <NotFoundMessage homeHref="/my" framed />;
}
