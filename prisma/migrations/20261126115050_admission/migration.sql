-- AlterTable
ALTER TABLE "Enterprise" ADD COLUMN     "contactName" TEXT,
ADD COLUMN     "contactPhoneHash" BYTEA,
ADD COLUMN     "contactPhoneSealed" BYTEA;

-- CreateTable
CREATE TABLE "OneTimeCode" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "targetHash" BYTEA NOT NULL,
    "codeHash" BYTEA NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "attemptsLeft" INTEGER NOT NULL,
    "provenAt" TIMESTAMPTZ(3),
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OneTimeCode_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "EnterpriseClaim" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "uscc" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "usccProblem" TEXT,
    "licenceId" UUID,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "admittedBy" TEXT,
    "reason" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "enterpriseId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EnterpriseClaim_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "phoneSealed" BYTEA,
    "createdById" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "usedById" UUID,
    "revokedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "CaseLink" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "eventSeq" INTEGER NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseLink_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateIndex
CREATE INDEX "OneTimeCode_districtId_purpose_targetHash_idx" ON "OneTimeCode"("districtId", "purpose", "targetHash");

-- CreateIndex
CREATE INDEX "OneTimeCode_expiresAt_idx" ON "OneTimeCode"("expiresAt");

-- CreateIndex
CREATE INDEX "EnterpriseClaim_districtId_status_createdAt_idx" ON "EnterpriseClaim"("districtId", "status", "createdAt");

-- CreateIndex
CREATE INDEX "EnterpriseClaim_districtId_userId_idx" ON "EnterpriseClaim"("districtId", "userId");

-- CreateIndex
CREATE INDEX "EnterpriseClaim_districtId_licenceId_idx" ON "EnterpriseClaim"("districtId", "licenceId");

-- CreateIndex
CREATE INDEX "EnterpriseClaim_districtId_enterpriseId_idx" ON "EnterpriseClaim"("districtId", "enterpriseId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_districtId_enterpriseId_idx" ON "Invitation"("districtId", "enterpriseId");

-- CreateIndex
CREATE UNIQUE INDEX "CaseLink_tokenHash_key" ON "CaseLink"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "CaseLink_districtId_caseId_eventSeq_act_key" ON "CaseLink"("districtId", "caseId", "eventSeq", "act");

-- AddForeignKey
ALTER TABLE "EnterpriseClaim" ADD CONSTRAINT "EnterpriseClaim_districtId_userId_fkey" FOREIGN KEY ("districtId", "userId") REFERENCES "User"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnterpriseClaim" ADD CONSTRAINT "EnterpriseClaim_districtId_licenceId_fkey" FOREIGN KEY ("districtId", "licenceId") REFERENCES "Attachment"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "EnterpriseClaim" ADD CONSTRAINT "EnterpriseClaim_districtId_enterpriseId_fkey" FOREIGN KEY ("districtId", "enterpriseId") REFERENCES "Enterprise"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_districtId_enterpriseId_fkey" FOREIGN KEY ("districtId", "enterpriseId") REFERENCES "Enterprise"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseLink" ADD CONSTRAINT "CaseLink_districtId_caseId_fkey" FOREIGN KEY ("districtId", "caseId") REFERENCES "Case"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table "EnterpriseMember" drop constraint "EnterpriseMember_role_check";
alter table "EnterpriseMember" add constraint "EnterpriseMember_role_check" check ("role" in ('owner', 'member', 'agent'));
alter table "OneTimeCode" add constraint "OneTimeCode_purpose_check" check ("purpose" in ('enter', 'claim'));
alter table "OneTimeCode" add constraint "OneTimeCode_attempts_check" check ("attemptsLeft" >= 0);
alter table "EnterpriseClaim" add constraint "EnterpriseClaim_status_check"
  check ("status" in ('waiting', 'approved', 'refused', 'withdrawn'));
alter table "Invitation" add constraint "Invitation_role_check" check ("role" in ('owner', 'member', 'agent'));
alter table "CaseLink" add constraint "CaseLink_act_check" check ("act" in ('provide-information', 'rate'));

-- Asking twice is asking once.
create unique index "EnterpriseClaim_waiting_key" on "EnterpriseClaim" ("districtId", "userId", "uscc") where "status" = 'waiting';
