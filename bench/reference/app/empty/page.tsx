import { headers } from 'next/headers';

/** An empty page made anew for each request. */
export default async function Empty() {
  const agent = (await headers()).get('user-agent');
  return <p>{agent ? 'Empty' : 'Empty.'}</p>;
}
