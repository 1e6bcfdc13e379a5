-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "secondFactorAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "lastSignedInAt" TIMESTAMPTZ(3),
ADD COLUMN     "secondFactorSealed" BYTEA,
ADD COLUMN     "secondFactorSince" TIMESTAMPTZ(3),
ADD COLUMN     "secondFactorStep" INTEGER,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "districtId" INTEGER NOT NULL,
    "userId" UUID NOT NULL,
    "codeHash" BYTEA NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("districtId","userId","codeHash")
);

-- CreateTable
CREATE TABLE "Delegation" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "delegatorId" UUID NOT NULL,
    "delegateId" UUID NOT NULL,
    "fromDate" DATE NOT NULL,
    "untilDate" DATE NOT NULL,
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Delegation_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateIndex
CREATE INDEX "Delegation_districtId_delegateId_untilDate_idx" ON "Delegation"("districtId", "delegateId", "untilDate");

-- CreateIndex
CREATE INDEX "Delegation_districtId_delegatorId_untilDate_idx" ON "Delegation"("districtId", "delegatorId", "untilDate");

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_districtId_userId_fkey" FOREIGN KEY ("districtId", "userId") REFERENCES "User"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_districtId_delegatorId_fkey" FOREIGN KEY ("districtId", "delegatorId") REFERENCES "User"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_districtId_delegateId_fkey" FOREIGN KEY ("districtId", "delegateId") REFERENCES "User"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table "Unit" drop constraint "Unit_kind_check";
alter table "Unit" add constraint "Unit_kind_check" check ("kind" in ('office', 'government-office', 'department', 'vertical', 'court', 'subdistrict', 'external', 'section'));
alter table "Unit" add constraint "Unit_section_check" check ("kind" <> 'section' or "parentCode" is not null);
alter table "Delegation" add constraint "Delegation_dates_check" check ("fromDate" <= "untilDate");
alter table "Delegation" add constraint "Delegation_two_people_check" check ("delegatorId" <> "delegateId");
alter table "User" add constraint "User_second_factor_check" check (("secondFactorSealed" is null) = ("secondFactorSince" is null));
