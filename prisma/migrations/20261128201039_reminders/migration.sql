-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "remindedAt" TIMESTAMPTZ(3);

insert into "LimitRule" ("districtId", "name", "class", "value")
select "id", 'remind-every-days', '', '{"number":2}'::jsonb from "District"
on conflict do nothing;
update "District" set "revision" = "revision" + 1;
