-- CreateTable
CREATE TABLE "EnterpriseList" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "sentById" UUID NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "header" JSONB NOT NULL,
    "samples" JSONB NOT NULL,
    "columns" JSONB,
    "state" TEXT NOT NULL DEFAULT 'received',
    "failure" TEXT,
    "rowsRead" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "rejectedRows" JSONB NOT NULL DEFAULT '[]',
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "EnterpriseList_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "EnterpriseList_districtId_fileId_key" ON "EnterpriseList"("districtId", "fileId");

-- AddForeignKey
ALTER TABLE "EnterpriseList" ADD CONSTRAINT "EnterpriseList_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "District"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnterpriseList" ADD CONSTRAINT "EnterpriseList_districtId_fileId_fkey" FOREIGN KEY ("districtId", "fileId") REFERENCES "Attachment"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "EnterpriseList" ADD CONSTRAINT "EnterpriseList_districtId_sentById_fkey" FOREIGN KEY ("districtId", "sentById") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "EnterpriseList" ADD CONSTRAINT "EnterpriseList_state_check" CHECK ("state" IN ('received', 'trying', 'tried', 'loading', 'loaded', 'failed'));
-- Every row read is in exactly one of the four.
ALTER TABLE "EnterpriseList" ADD CONSTRAINT "EnterpriseList_tally_check" CHECK ("rowsRead" >= "created" + "updated" + "unchanged" + "rejected");
