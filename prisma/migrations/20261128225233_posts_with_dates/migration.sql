-- AlterTable
ALTER TABLE "Post" ADD COLUMN     "fromDate" DATE,
ADD COLUMN     "untilDate" DATE;

-- Whoever administers is never left without successor by a date
ALTER TABLE "Post" ADD CONSTRAINT "Post_period_check" CHECK ("untilDate" IS NULL OR "fromDate" IS NULL OR "untilDate" >= "fromDate");
ALTER TABLE "Post" ADD CONSTRAINT "Post_administrator_period_check" CHECK (("fromDate" IS NULL AND "untilDate" IS NULL) OR "role" NOT IN ('system-admin', 'security-admin', 'auditor'));
