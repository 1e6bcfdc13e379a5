-- CreateTable
CREATE TABLE "Notice" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "recipientId" UUID,
    "unitCode" TEXT,
    "kind" TEXT NOT NULL,
    "caseId" UUID,
    "eventSeq" INTEGER,
    "clockId" UUID,
    "rung" TEXT,
    "deadline" TIMESTAMPTZ(3),
    "data" JSONB NOT NULL DEFAULT '{}',
    "isUrgent" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),
    "sendAfter" TIMESTAMPTZ(3),
    "messageId" UUID,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "NoticeMessage" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "recipientId" UUID,
    "unitCode" TEXT,
    "isUrgent" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NoticeMessage_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "NoticeDelivery" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "target" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NoticeDelivery_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "EventOutbox" (
    "districtId" INTEGER NOT NULL,
    "caseId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastError" TEXT,

    CONSTRAINT "EventOutbox_pkey" PRIMARY KEY ("districtId","caseId","seq")
);

-- CreateTable
CREATE TABLE "ClockWatch" (
    "districtId" INTEGER NOT NULL,
    "clockId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "seenUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ClockWatch_pkey" PRIMARY KEY ("districtId","clockId")
);

-- CreateIndex
CREATE INDEX "Notice_districtId_recipientId_id_idx" ON "Notice"("districtId", "recipientId", "id");

-- CreateIndex
CREATE INDEX "Notice_districtId_caseId_idx" ON "Notice"("districtId", "caseId");

-- CreateIndex
CREATE INDEX "Notice_districtId_messageId_idx" ON "Notice"("districtId", "messageId");

-- CreateIndex
CREATE UNIQUE INDEX "NoticeDelivery_districtId_messageId_channel_target_key" ON "NoticeDelivery"("districtId", "messageId", "channel", "target");

-- CreateIndex
CREATE INDEX "EventOutbox_nextAttemptAt_idx" ON "EventOutbox"("nextAttemptAt");

-- CreateIndex
CREATE INDEX "ClockWatch_at_idx" ON "ClockWatch"("at");

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_districtId_recipientId_fkey" FOREIGN KEY ("districtId", "recipientId") REFERENCES "User"("districtId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_districtId_unitCode_fkey" FOREIGN KEY ("districtId", "unitCode") REFERENCES "Unit"("districtId", "code") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_districtId_caseId_fkey" FOREIGN KEY ("districtId", "caseId") REFERENCES "Case"("districtId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_districtId_clockId_fkey" FOREIGN KEY ("districtId", "clockId") REFERENCES "Clock"("districtId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_districtId_messageId_fkey" FOREIGN KEY ("districtId", "messageId") REFERENCES "NoticeMessage"("districtId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "NoticeMessage" ADD CONSTRAINT "NoticeMessage_districtId_recipientId_fkey" FOREIGN KEY ("districtId", "recipientId") REFERENCES "User"("districtId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "NoticeMessage" ADD CONSTRAINT "NoticeMessage_districtId_unitCode_fkey" FOREIGN KEY ("districtId", "unitCode") REFERENCES "Unit"("districtId", "code") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "NoticeDelivery" ADD CONSTRAINT "NoticeDelivery_districtId_messageId_fkey" FOREIGN KEY ("districtId", "messageId") REFERENCES "NoticeMessage"("districtId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ClockWatch" ADD CONSTRAINT "ClockWatch_districtId_clockId_fkey" FOREIGN KEY ("districtId", "clockId") REFERENCES "Clock"("districtId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;


-- What the schema cannot say: one recipient, told once, allowed words, and facts that must agree.
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_recipient_check" CHECK (num_nonnulls("recipientId", "unitCode") = 1);
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_alert_check" CHECK (num_nonnulls("clockId", "rung", "deadline") IN (0, 3) AND ("kind" = 'alert') = ("clockId" IS NOT NULL));
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_event_check" CHECK ("eventSeq" IS NULL OR "caseId" IS NOT NULL);
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_data_check" CHECK (jsonb_typeof("data") = 'object');
ALTER TABLE "NoticeMessage" ADD CONSTRAINT "NoticeMessage_recipient_check" CHECK (num_nonnulls("recipientId", "unitCode") = 1);
ALTER TABLE "NoticeDelivery" ADD CONSTRAINT "NoticeDelivery_channel_check" CHECK ("channel" IN ('sms', 'email', 'webhook', 'robot'));
ALTER TABLE "NoticeDelivery" ADD CONSTRAINT "NoticeDelivery_status_check" CHECK ("status" IN ('waiting', 'sent', 'dead', 'dropped') AND ("status" = 'sent') = ("sentAt" IS NOT NULL) AND "attempts" >= 0);

CREATE UNIQUE INDEX "Notice_once_per_alert_idx" ON "Notice" ("districtId", "clockId", "rung", "deadline", "recipientId", "unitCode") NULLS NOT DISTINCT WHERE "clockId" IS NOT NULL;
CREATE UNIQUE INDEX "Notice_once_per_event_idx" ON "Notice" ("districtId", "caseId", "eventSeq", "kind", "recipientId", "unitCode") NULLS NOT DISTINCT WHERE "eventSeq" IS NOT NULL;
CREATE INDEX "Notice_unread_idx" ON "Notice" ("districtId", "recipientId") WHERE "readAt" IS NULL;
CREATE INDEX "Notice_waiting_idx" ON "Notice" ("sendAfter") WHERE "messageId" IS NULL AND "sendAfter" IS NOT NULL;
CREATE INDEX "NoticeDelivery_waiting_idx" ON "NoticeDelivery" ("nextAttemptAt") WHERE "status" = 'waiting';
CREATE INDEX "NoticeDelivery_dead_idx" ON "NoticeDelivery" ("districtId", "id") WHERE "status" = 'dead';

-- Who records an event need not know that somebody listens, and cannot forget it. An imported case tells nobody.
CREATE FUNCTION put_in_event_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "EventOutbox" ("districtId", "caseId", "seq")
  SELECT "districtId", "caseId", "seq" FROM added WHERE "type" NOT IN ('imported', 'import-updated');
  RETURN NULL;
END $$;
CREATE TRIGGER "CaseEvent_outbox" AFTER INSERT ON "CaseEvent" REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION put_in_event_outbox();

-- Clocks that run already are looked at from now on.
INSERT INTO "EventOutbox" ("districtId", "caseId", "seq")
SELECT c."districtId", c."id", c."eventCount" FROM "Case" c
WHERE EXISTS (SELECT 1 FROM "Clock" k WHERE k."districtId" = c."districtId" AND k."caseId" = c."id" AND k."stoppedAt" IS NULL);
