-- CreateTable
CREATE TABLE "PrivacyNotice" (
    "districtId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "changes" TEXT NOT NULL,
    "changesEn" TEXT NOT NULL,
    "needsConsent" BOOLEAN NOT NULL,
    "effectiveOn" DATE,
    "publishedAt" TIMESTAMPTZ(3),
    "publishedById" UUID,
    "publisher" TEXT,
    "publisherEn" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PrivacyNotice_pkey" PRIMARY KEY ("districtId","version")
);

-- CreateTable
CREATE TABLE "PrivacyConsent" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "channel" TEXT NOT NULL,

    CONSTRAINT "PrivacyConsent_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PrivacyConsent_districtId_userId_version_key" ON "PrivacyConsent"("districtId", "userId", "version");

-- AddForeignKey
ALTER TABLE "PrivacyNotice" ADD CONSTRAINT "PrivacyNotice_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "District"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrivacyConsent" ADD CONSTRAINT "PrivacyConsent_districtId_version_fkey" FOREIGN KEY ("districtId", "version") REFERENCES "PrivacyNotice"("districtId", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "PrivacyNotice" ADD CONSTRAINT "PrivacyNotice_version_check" CHECK ("version" > 0);
-- What is published says from when, by whom and what.
ALTER TABLE "PrivacyNotice" ADD CONSTRAINT "PrivacyNotice_published_check" CHECK (
  "publishedAt" IS NULL OR ("effectiveOn" IS NOT NULL AND "publisher" IS NOT NULL AND "publisherEn" IS NOT NULL AND "text" <> '' AND "textEn" <> ''));
CREATE UNIQUE INDEX "PrivacyNotice_one_draft" ON "PrivacyNotice" ("districtId") WHERE "publishedAt" IS NULL;
ALTER TABLE "PrivacyConsent" ADD CONSTRAINT "PrivacyConsent_channel_check" CHECK ("channel" IN ('registration', 'portal', 'phone'));

create function keep_published_notice() returns trigger language plpgsql as $$
begin
  if old."publishedAt" is not null then
    raise exception 'A published privacy notice is never changed' using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger "PrivacyNotice_keep_published" before update or delete on "PrivacyNotice" for each row execute function keep_published_notice();

-- Kept as long as the district says, then removed by the job that erases what has served its time, and by nothing else.
create function refuse_deleting_before_time() returns trigger language plpgsql as $$
begin
  if current_setting('portal.erasing', true) is distinct from 'retention' then
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create trigger "PrivacyConsent_no_update" before update on "PrivacyConsent" for each row execute function refuse_rewriting();
create trigger "PrivacyConsent_no_delete" before delete on "PrivacyConsent" for each row execute function refuse_deleting_before_time();
create trigger "PrivacyConsent_no_truncate" before truncate on "PrivacyConsent" for each statement execute function refuse_rewriting();
