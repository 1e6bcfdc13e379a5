-- CreateTable
CREATE TABLE "NoticeText" (
    "districtId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT,
    "body" TEXT,
    "sms" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID NOT NULL,

    CONSTRAINT "NoticeText_pkey" PRIMARY KEY ("districtId","kind","locale","version")
);

-- AddForeignKey
ALTER TABLE "NoticeText" ADD CONSTRAINT "NoticeText_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "District"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeText" ADD CONSTRAINT "NoticeText_districtId_createdById_fkey" FOREIGN KEY ("districtId", "createdById") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

alter table "NoticeText" add constraint "NoticeText_version_check" check ("version" >= 1);
alter table "NoticeText" add constraint "NoticeText_locale_check" check ("locale" in ('zh-CN', 'en'));
-- Words of one's own are whole, or there are none.
alter table "NoticeText" add constraint "NoticeText_whole_check" check (num_nulls("title", "body", "sms") in (0, 3));

create trigger "NoticeText_no_update" before update on "NoticeText" for each row execute function refuse_rewriting();
create trigger "NoticeText_no_delete" before delete on "NoticeText" for each row execute function refuse_rewriting();
create trigger "NoticeText_no_truncate" before truncate on "NoticeText" for each statement execute function refuse_rewriting();
