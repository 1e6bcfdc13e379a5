-- CreateTable
CREATE TABLE "ReplyTemplate" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "categoryCode" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "textEn" TEXT,
    "validFrom" DATE NOT NULL,
    "validUntil" DATE,
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "writtenById" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "ReplyTemplate_pkey" PRIMARY KEY ("districtId","id","number")
);

-- CreateIndex
CREATE INDEX "ReplyTemplate_districtId_categoryCode_idx" ON "ReplyTemplate"("districtId", "categoryCode");

-- AddForeignKey
ALTER TABLE "ReplyTemplate" ADD CONSTRAINT "ReplyTemplate_districtId_categoryCode_fkey" FOREIGN KEY ("districtId", "categoryCode") REFERENCES "Category"("districtId", "code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ReplyTemplate" ADD CONSTRAINT "ReplyTemplate_districtId_writtenById_fkey" FOREIGN KEY ("districtId", "writtenById") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ReplyTemplate" ADD CONSTRAINT "ReplyTemplate_districtId_decidedById_fkey" FOREIGN KEY ("districtId", "decidedById") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What the schema cannot say: one version is quoted and one is written on at most, and nobody approves what they wrote themselves
ALTER TABLE "ReplyTemplate" ADD CONSTRAINT "ReplyTemplate_status_check" CHECK ("status" IN ('draft', 'awaiting-approval', 'approved', 'withdrawn', 'replaced'));
ALTER TABLE "ReplyTemplate" ADD CONSTRAINT "ReplyTemplate_number_check" CHECK ("number" > 0 AND "version" > 0);
ALTER TABLE "ReplyTemplate" ADD CONSTRAINT "ReplyTemplate_validity_check" CHECK ("validUntil" IS NULL OR "validUntil" >= "validFrom");
ALTER TABLE "ReplyTemplate" ADD CONSTRAINT "ReplyTemplate_four_eyes_check" CHECK ("status" <> 'approved' OR ("decidedById" IS NOT NULL AND "decidedById" <> "writtenById"));
CREATE UNIQUE INDEX "ReplyTemplate_approved_key" ON "ReplyTemplate"("districtId", "id") WHERE "status" = 'approved';
CREATE UNIQUE INDEX "ReplyTemplate_unfinished_key" ON "ReplyTemplate"("districtId", "id") WHERE "status" IN ('draft', 'awaiting-approval');
