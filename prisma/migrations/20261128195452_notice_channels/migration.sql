-- CreateTable
CREATE TABLE "NoticeEndpoint" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "unitCode" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "urlSealed" BYTEA NOT NULL,
    "host" TEXT NOT NULL,
    "secretSealed" BYTEA,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NoticeEndpoint_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "NoticePreference" (
    "districtId" INTEGER NOT NULL,
    "userId" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "emailTopics" TEXT[],
    "smsTopics" TEXT[],
    "quietFrom" TEXT,
    "quietUntil" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NoticePreference_pkey" PRIMARY KEY ("districtId","userId")
);

-- CreateIndex
CREATE INDEX "NoticeEndpoint_districtId_unitCode_idx" ON "NoticeEndpoint"("districtId", "unitCode");

-- AddForeignKey
ALTER TABLE "NoticeEndpoint" ADD CONSTRAINT "NoticeEndpoint_districtId_unitCode_fkey" FOREIGN KEY ("districtId", "unitCode") REFERENCES "Unit"("districtId", "code") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "NoticePreference" ADD CONSTRAINT "NoticePreference_districtId_userId_fkey" FOREIGN KEY ("districtId", "userId") REFERENCES "User"("districtId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- What the schema cannot say: allowed words, a secret where one is needed, and both ends of the quiet hours or none.
ALTER TABLE "NoticeEndpoint" ADD CONSTRAINT "NoticeEndpoint_kind_check" CHECK ("kind" IN ('webhook', 'wecom', 'dingtalk') AND ("kind" <> 'webhook' OR "secretSealed" IS NOT NULL));
ALTER TABLE "NoticePreference" ADD CONSTRAINT "NoticePreference_locale_check" CHECK ("locale" IN ('zh-CN', 'en'));
ALTER TABLE "NoticePreference" ADD CONSTRAINT "NoticePreference_quiet_check" CHECK (("quietFrom" IS NULL) = ("quietUntil" IS NULL));
