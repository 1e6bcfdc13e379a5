-- CreateTable
CREATE TABLE "CaseReading" (
    "districtId" INTEGER NOT NULL,
    "caseId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "way" TEXT NOT NULL,
    "attachmentId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "grounds" JSONB NOT NULL,
    "address" TEXT,

    CONSTRAINT "CaseReading_pkey" PRIMARY KEY ("districtId","caseId","userId","hour","way","attachmentId")
);

-- CreateIndex
CREATE INDEX "CaseReading_districtId_userId_at_idx" ON "CaseReading"("districtId", "userId", "at");

-- What the schema cannot say: allowed words, and that nobody takes back having read.
ALTER TABLE "CaseReading" ADD CONSTRAINT "CaseReading_way_check" CHECK ("way" IN ('page', 'api', 'file'));
ALTER TABLE "CaseReading" ADD CONSTRAINT "CaseReading_grounds_check" CHECK (jsonb_typeof("grounds") = 'array' AND jsonb_array_length("grounds") > 0);
CREATE TRIGGER "CaseReading_no_delete" BEFORE DELETE ON "CaseReading" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER "CaseReading_no_update" BEFORE UPDATE ON "CaseReading" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER "CaseReading_no_truncate" BEFORE TRUNCATE ON "CaseReading" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
