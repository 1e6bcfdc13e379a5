import { z } from 'zod';
import { requiredText, shortText } from '#lib/shared/text-schema.ts';

/** Where a unit wants to be told. The secret is a 钉钉 robot's (加签); a webhook gets one made for it. */
export const newEndpointSchema = z.object({
  unitCode: requiredText(20),
  kind: z.enum(['webhook', 'wecom', 'dingtalk']),
  name: requiredText(60),
  url: requiredText(500).refine((value) => /^https?:$/.test(protocolOf(value)), { params: { code: 'address' } }),
  secret: shortText(200).optional(),
});

export type NewEndpoint = z.infer<typeof newEndpointSchema>;

export const endpointActSchema = z.object({
  id: z.uuid(),
  version: z.coerce.number().int().min(1),
  act: z.enum(['off', 'on', 'renew']),
});

export type EndpointAct = z.infer<typeof endpointActSchema>;

function protocolOf(value: string): string {
  const url = URL.parse(value);
  return url && !url.username && !url.password ? url.protocol : '';
}
