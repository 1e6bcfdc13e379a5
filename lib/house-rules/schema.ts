import { z } from 'zod';
import { CASE_CLASSES } from '#lib/cases/domain/names.ts';
import type { HelperRoute, Route } from '#lib/cases/domain/rules.ts';
import { requiredText, shortText } from '#lib/shared/text-schema.ts';
import { AREA_KINDS, type AreaChange } from './domain/area-change.ts';
import type { GroupChange, MatterChange } from './domain/category-change.ts';
import { LIMIT_NAMES, LIMIT_UNITS } from './domain/limit-change.ts';

export const ROUTE_KINDS = ['fixed', 'caseArea', 'policyOwner'] as const;
export const MOST_HELPER_UNITS = 4;

const code = z
  .string()
  .trim()
  .regex(/^[0-9A-Z][0-9A-Z-]{1,15}$/);
const unitCode = z.string().max(20);
const version = z.coerce.number().int().min(0);
const isActive = z.enum(['yes', 'no']).transform((value) => value === 'yes');
const named = { code, name: requiredText(40), nameEn: requiredText(80), isActive, version };

export const groupSchema = z
  .strictObject(named)
  .transform(({ version: seen, ...group }): { readonly change: GroupChange; readonly version: number } => ({
    change: { kind: 'group', ...group },
    version: seen,
  }));

export const matterSchema = z
  .strictObject({
    ...named,
    parentCode: code,
    class: z.enum(CASE_CLASSES),
    routeKind: z.enum(ROUTE_KINDS),
    routeUnit: unitCode.optional(),
    helperArea: z.boolean().default(false),
    helperPolicy: z.boolean().default(false),
    helperUnits: z.array(unitCode.optional()).max(20).default([]),
    keywords: shortText(2_000).default(''),
    hint: shortText(200).optional(),
    hintEn: shortText(400).optional(),
    isReplyOnly: z.boolean().default(false),
  })
  .transform((form): { readonly change: MatterChange; readonly version: number } => {
    const { version: seen, routeKind, routeUnit, helperArea, helperPolicy, helperUnits, keywords, ...rest } = form;
    const change: MatterChange = {
      kind: 'matter',
      ...rest,
      hint: rest.hint ?? null,
      hintEn: rest.hintEn ?? null,
      route: routeOf(routeKind, routeUnit),
      helpers: helpersOf({ helperArea, helperPolicy, helperUnits }),
      keywords: keywordsOf(keywords),
    };
    return { change, version: seen };
  });

function routeOf(kind: (typeof ROUTE_KINDS)[number], unit: string | undefined): Route | null {
  if (kind === 'caseArea') return { kind };
  if (!unit) return null;
  return kind === 'fixed' ? { kind, unit } : { kind, fallback: unit };
}

type HelperForm = { helperArea: boolean; helperPolicy: boolean; helperUnits: readonly (string | undefined)[] };

/** Units first, in the order of the form, so that a refusal finds its field again. */
const helpersOf = ({ helperArea, helperPolicy, helperUnits }: HelperForm): HelperRoute[] => [
  ...helperUnits.flatMap((unit): HelperRoute[] => (unit ? [{ kind: 'unit', code: unit }] : [])),
  ...(helperArea ? [{ kind: 'caseArea' } as const] : []),
  ...(helperPolicy ? [{ kind: 'policyOwner' } as const] : []),
];

/** Written with 、, commas or line breaks between them. */
const keywordsOf = (line: string): string[] => [
  ...new Set(
    line
      .split(/[、，,;；\n]+/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
];

export const limitSchema = z.strictObject({
  name: z.enum(LIMIT_NAMES),
  version: z.coerce.number().int().min(1),
  /** whether clocks that run by the former limit follow */
  bringAlong: z.boolean().default(false),
  values: z
    .array(
      z.strictObject({
        class: z.enum(['', ...CASE_CLASSES]).default(''),
        unit: z.enum(LIMIT_UNITS),
        amount: z.coerce.number().nullable().default(null),
      }),
    )
    .min(1)
    .max(6),
});
export type LimitInput = z.infer<typeof limitSchema>;

export const areaSchema = z
  .strictObject({
    ...named,
    kind: z.enum(AREA_KINDS),
    leadUnitCode: unitCode.optional(),
    helperUnits: z.array(unitCode.optional()).max(20).default([]),
  })
  .transform(({ version: seen, leadUnitCode, helperUnits, ...area }): { change: AreaChange; version: number } => ({
    change: {
      ...area,
      leadUnitCode: leadUnitCode ?? null,
      helperUnitCodes: helperUnits.filter((unit) => unit !== undefined),
    },
    version: seen,
  }));
