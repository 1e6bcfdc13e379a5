-- AlterTable
ALTER TABLE "ClockWatch" ADD COLUMN     "revision" INTEGER NOT NULL,
ALTER COLUMN "at" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "ClockWatch_districtId_revision_idx" ON "ClockWatch"("districtId", "revision");

-- An event is due when it happened: the clock of whoever recorded it counts, here as in the history.
CREATE OR REPLACE FUNCTION put_in_event_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "EventOutbox" ("districtId", "caseId", "seq", "nextAttemptAt")
  SELECT "districtId", "caseId", "seq", "at" FROM added WHERE "type" NOT IN ('imported', 'import-updated');
  RETURN NULL;
END $$;
