-- AlterTable
ALTER TABLE "Clock" ADD COLUMN     "extensions" JSONB NOT NULL DEFAULT '[]';

alter table "Clock" add constraint "Clock_extensions_check" check (jsonb_typeof("extensions") = 'array');

-- What a district sets for itself about extensions; the reference's values until it does.
insert into "LimitRule" ("districtId", "name", "class", "value")
select d."id", v."name", '', v."value"::jsonb from "District" d cross join (values
  ('extensions-at-most', '{"number":2}'),
  ('extensions-by-office', '{"number":1}'),
  ('extension-at-most-share', '{"number":1}')
) as v("name", "value")
on conflict do nothing;
update "District" set "revision" = "revision" + 1;
