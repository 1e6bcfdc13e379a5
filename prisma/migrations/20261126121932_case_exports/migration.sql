-- CreateTable
CREATE TABLE "CaseExport" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "purpose" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "isApproved" BOOLEAN,
    "note" TEXT,
    "expiresAt" TIMESTAMPTZ(3),

    CONSTRAINT "CaseExport_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateIndex
CREATE INDEX "CaseExport_districtId_askedById_askedAt_idx" ON "CaseExport"("districtId", "askedById", "askedAt");

-- CreateIndex
CREATE INDEX "CaseExport_districtId_decidedAt_askedAt_idx" ON "CaseExport"("districtId", "decidedAt", "askedAt");

-- AddForeignKey
ALTER TABLE "CaseExport" ADD CONSTRAINT "CaseExport_districtId_askedById_fkey" FOREIGN KEY ("districtId", "askedById") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "CaseExport" ADD CONSTRAINT "CaseExport_districtId_decidedById_fkey" FOREIGN KEY ("districtId", "decidedById") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What the schema cannot say: nobody decides on their own, and a decision is whole.
ALTER TABLE "CaseExport" ADD CONSTRAINT "CaseExport_other_person_check" CHECK ("decidedById" <> "askedById");
ALTER TABLE "CaseExport" ADD CONSTRAINT "CaseExport_decided_check" CHECK (("decidedAt" IS NULL) = ("decidedById" IS NULL) AND ("decidedAt" IS NULL) = ("isApproved" IS NULL) AND (coalesce("isApproved", false)) = ("expiresAt" IS NOT NULL));
ALTER TABLE "CaseReading" DROP CONSTRAINT "CaseReading_way_check";
ALTER TABLE "CaseReading" ADD CONSTRAINT "CaseReading_way_check" CHECK ("way" IN ('page', 'api', 'file', 'export'));
