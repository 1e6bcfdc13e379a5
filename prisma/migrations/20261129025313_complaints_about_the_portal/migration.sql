-- CreateTable
CREATE TABLE "Complaint" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "place" TEXT,
    "writerId" UUID,
    "tokenHash" BYTEA,
    "awaitsAnswer" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastWrittenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Complaint_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "ComplaintMessage" (
    "districtId" INTEGER NOT NULL,
    "complaintId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "isAnswer" BOOLEAN NOT NULL,
    "text" TEXT NOT NULL,
    "answeredById" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ComplaintMessage_pkey" PRIMARY KEY ("districtId","complaintId","number")
);

-- CreateIndex
CREATE UNIQUE INDEX "Complaint_tokenHash_key" ON "Complaint"("tokenHash");

-- CreateIndex
CREATE INDEX "Complaint_districtId_awaitsAnswer_id_idx" ON "Complaint"("districtId", "awaitsAnswer", "id");

-- CreateIndex
CREATE INDEX "Complaint_districtId_writerId_id_idx" ON "Complaint"("districtId", "writerId", "id");

-- AddForeignKey
ALTER TABLE "Complaint" ADD CONSTRAINT "Complaint_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "District"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Complaint" ADD CONSTRAINT "Complaint_districtId_writerId_fkey" FOREIGN KEY ("districtId", "writerId") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ComplaintMessage" ADD CONSTRAINT "ComplaintMessage_districtId_complaintId_fkey" FOREIGN KEY ("districtId", "complaintId") REFERENCES "Complaint"("districtId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ComplaintMessage" ADD CONSTRAINT "ComplaintMessage_districtId_answeredById_fkey" FOREIGN KEY ("districtId", "answeredById") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "Complaint" ADD CONSTRAINT "Complaint_kind_check" CHECK ("kind" IN ('fault', 'content', 'privacy', 'suggestion', 'other'));
-- Somebody known reads it signed in, a visitor under a secret address.
ALTER TABLE "Complaint" ADD CONSTRAINT "Complaint_one_reader_check" CHECK (("writerId" IS NULL) <> ("tokenHash" IS NULL));
ALTER TABLE "ComplaintMessage" ADD CONSTRAINT "ComplaintMessage_number_check" CHECK ("number" > 0 AND "text" <> '');
ALTER TABLE "ComplaintMessage" ADD CONSTRAINT "ComplaintMessage_answered_by_check" CHECK ("isAnswer" = ("answeredById" IS NOT NULL));
create trigger "ComplaintMessage_no_update" before update on "ComplaintMessage" for each row execute function refuse_rewriting();
create trigger "ComplaintMessage_no_delete" before delete on "ComplaintMessage" for each row execute function refuse_deleting_before_time();
create trigger "ComplaintMessage_no_truncate" before truncate on "ComplaintMessage" for each statement execute function refuse_rewriting();
