-- CreateTable
CREATE TABLE "User" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "login" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "passwordHash" TEXT,
    "phoneSealed" BYTEA,
    "emailSealed" BYTEA,
    "officePhone" TEXT,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "mustChangePassword" BOOLEAN NOT NULL DEFAULT false,
    "failedSignIns" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),
    "disabledAt" TIMESTAMPTZ(3),
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "Post" (
    "districtId" INTEGER NOT NULL,
    "userId" UUID NOT NULL,
    "unitCode" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Post_pkey" PRIMARY KEY ("districtId","userId","unitCode","role")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "districtId" INTEGER NOT NULL,
    "userId" UUID NOT NULL,
    "sessionVersion" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ(3),
    "address" TEXT,
    "userAgent" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" UUID NOT NULL,
    "districtId" INTEGER NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID,
    "draftId" UUID,
    "uploadedById" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "storageKey" TEXT NOT NULL,
    "audience" TEXT NOT NULL DEFAULT 'company',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "districtId" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "action" TEXT NOT NULL,
    "actorId" UUID,
    "subject" TEXT,
    "address" TEXT,
    "data" JSONB,
    "salt" BYTEA,
    "contentHash" BYTEA NOT NULL,
    "prevHash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("districtId","seq")
);

-- CreateTable
CREATE TABLE "AuditHead" (
    "districtId" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "lastHash" BYTEA NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("districtId")
);

-- CreateTable
CREATE TABLE "Calendar" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Calendar_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "CalendarYear" (
    "calendarCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "isPublished" BOOLEAN NOT NULL,
    "source" TEXT,

    CONSTRAINT "CalendarYear_pkey" PRIMARY KEY ("calendarCode","year")
);

-- CreateTable
CREATE TABLE "CalendarDay" (
    "calendarCode" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hours" JSONB,

    CONSTRAINT "CalendarDay_pkey" PRIMARY KEY ("calendarCode","date")
);

-- CreateTable
CREATE TABLE "Case" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "status" TEXT NOT NULL,
    "returnTo" TEXT,
    "class" TEXT,
    "categoryCode" TEXT,
    "areaCode" TEXT,
    "channel" TEXT NOT NULL,
    "ticketNumber" TEXT,
    "source" TEXT,
    "externalId" TEXT,
    "enterpriseId" UUID,
    "filedById" UUID,
    "isFiledByStaff" BOOLEAN NOT NULL DEFAULT false,
    "consentNote" TEXT,
    "contactName" TEXT,
    "contactPhoneSealed" BYTEA,
    "contactEmailSealed" BYTEA,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "expectation" TEXT,
    "isConfidential" BOOLEAN NOT NULL DEFAULT false,
    "isUrgent" BOOLEAN NOT NULL DEFAULT false,
    "leadUnitCode" TEXT,
    "isReturnBarred" BOOLEAN NOT NULL DEFAULT false,
    "returnCount" INTEGER NOT NULL DEFAULT 0,
    "isAppealed" BOOLEAN NOT NULL DEFAULT false,
    "isSupervised" BOOLEAN NOT NULL DEFAULT false,
    "isSampled" BOOLEAN NOT NULL DEFAULT false,
    "redoRound" INTEGER NOT NULL DEFAULT 0,
    "remindCount" INTEGER NOT NULL DEFAULT 0,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "dispatchedAt" TIMESTAMPTZ(3),
    "signedAt" TIMESTAMPTZ(3),
    "contactedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "declinedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "promisedAt" TIMESTAMPTZ(3),
    "handlingDueAt" TIMESTAMPTZ(3),
    "handlingOriginalDueAt" TIMESTAMPTZ(3),
    "handlingMinutes" INTEGER,
    "replyWorkingDays" INTEGER,
    "dueClock" TEXT,
    "dueAt" TIMESTAMPTZ(3),
    "warnAt" TIMESTAMPTZ(3),
    "darkRedAt" TIMESTAMPTZ(3),
    "isPaused" BOOLEAN NOT NULL DEFAULT false,
    "result" TEXT,
    "publicAnswer" TEXT,
    "internalOpinion" TEXT,
    "unsolvedReason" TEXT,
    "isSolvedByCompany" BOOLEAN,
    "ratingScore" INTEGER,
    "ratingComment" TEXT,
    "ratedAt" TIMESTAMPTZ(3),
    "parentId" UUID,
    "partCount" INTEGER NOT NULL DEFAULT 0,
    "mergedIntoId" UUID,
    "handlerIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "eventCount" INTEGER NOT NULL DEFAULT 0,
    "lastEventHash" BYTEA NOT NULL,
    "search" tsvector,

    CONSTRAINT "Case_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "unitCode" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "question" TEXT,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL,
    "signedAt" TIMESTAMPTZ(3),
    "assigneeId" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "answer" TEXT,
    "endedAt" TIMESTAMPTZ(3),
    "endReason" TEXT,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "Clock" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "unitCode" TEXT,
    "round" INTEGER NOT NULL DEFAULT 0,
    "limit" JSONB NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "originalDueAt" TIMESTAMPTZ(3) NOT NULL,
    "warnAt" TIMESTAMPTZ(3) NOT NULL,
    "darkRedAt" TIMESTAMPTZ(3) NOT NULL,
    "isProvisional" BOOLEAN NOT NULL DEFAULT false,
    "pauses" JSONB NOT NULL DEFAULT '[]',
    "pausedSince" TIMESTAMPTZ(3),
    "stoppedAt" TIMESTAMPTZ(3),
    "stopReason" TEXT,

    CONSTRAINT "Clock_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "CaseEvent" (
    "districtId" INTEGER NOT NULL,
    "caseId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "type" TEXT NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorId" UUID,
    "actorUnitCode" TEXT,
    "fromStatus" TEXT,
    "toStatus" TEXT,
    "audience" TEXT NOT NULL,
    "data" JSONB,
    "salt" BYTEA,
    "contentHash" BYTEA NOT NULL,
    "prevHash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,
    "erasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CaseEvent_pkey" PRIMARY KEY ("districtId","caseId","seq")
);

-- CreateTable
CREATE TABLE "CaseDraft" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "enterpriseId" UUID,
    "form" JSONB NOT NULL,
    "caseId" UUID,
    "filedCaseId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseDraft_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "CaseNumber" (
    "districtId" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "CaseNumber_pkey" PRIMARY KEY ("districtId","day")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "districtId" INTEGER NOT NULL,
    "userId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "bodyHash" BYTEA NOT NULL,
    "caseId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("districtId","userId","key")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "Enterprise" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "uscc" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "industryCode" TEXT,
    "registeredAddress" TEXT,
    "operatingAddress" TEXT,
    "taxAddress" TEXT,
    "building" TEXT,
    "areaCode" TEXT,
    "employees" INTEGER,
    "ownership" TEXT,
    "qualifications" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "tier" TEXT,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Enterprise_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "EnterpriseMember" (
    "districtId" INTEGER NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EnterpriseMember_pkey" PRIMARY KEY ("districtId","enterpriseId","userId")
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "rowsRead" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "District" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "calendarCode" TEXT NOT NULL,
    "week" JSONB NOT NULL,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "District_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Area" (
    "districtId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "Area_pkey" PRIMARY KEY ("districtId","code")
);

-- CreateTable
CREATE TABLE "Unit" (
    "districtId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "shortNameEn" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parentCode" TEXT,
    "areaCode" TEXT,
    "isUnconfirmed" BOOLEAN NOT NULL DEFAULT false,
    "isActive" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("districtId","code")
);

-- CreateTable
CREATE TABLE "Category" (
    "districtId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "parentCode" TEXT,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "class" TEXT,
    "route" JSONB,
    "helpers" JSONB NOT NULL DEFAULT '[]',
    "isUrgent" BOOLEAN NOT NULL DEFAULT false,
    "isReplyOnly" BOOLEAN NOT NULL DEFAULT false,
    "keywords" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "hint" TEXT,
    "hintEn" TEXT,
    "isActive" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Category_pkey" PRIMARY KEY ("districtId","code")
);

-- CreateTable
CREATE TABLE "LimitRule" (
    "districtId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "class" TEXT NOT NULL DEFAULT '',
    "value" JSONB NOT NULL,

    CONSTRAINT "LimitRule_pkey" PRIMARY KEY ("districtId","name","class")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_login_key" ON "User"("login");

-- CreateIndex
CREATE INDEX "Post_districtId_unitCode_role_idx" ON "Post"("districtId", "unitCode", "role");

-- CreateIndex
CREATE INDEX "Session_districtId_userId_idx" ON "Session"("districtId", "userId");

-- CreateIndex
CREATE INDEX "Session_lastSeenAt_idx" ON "Session"("lastSeenAt");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_tokenHash_key" ON "ApiToken"("tokenHash");

-- CreateIndex
CREATE INDEX "ApiToken_districtId_userId_idx" ON "ApiToken"("districtId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_storageKey_key" ON "Attachment"("storageKey");

-- CreateIndex
CREATE INDEX "Attachment_districtId_caseId_idx" ON "Attachment"("districtId", "caseId");

-- CreateIndex
CREATE INDEX "Attachment_districtId_draftId_idx" ON "Attachment"("districtId", "draftId");

-- CreateIndex
CREATE INDEX "Attachment_createdAt_idx" ON "Attachment"("createdAt");

-- CreateIndex
CREATE INDEX "AuditEntry_districtId_at_idx" ON "AuditEntry"("districtId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_districtId_actorId_at_idx" ON "AuditEntry"("districtId", "actorId", "at");

-- CreateIndex
CREATE INDEX "CalendarDay_calendarCode_year_idx" ON "CalendarDay"("calendarCode", "year");

-- CreateIndex
CREATE INDEX "Case_districtId_submittedAt_id_idx" ON "Case"("districtId", "submittedAt", "id");

-- CreateIndex
CREATE INDEX "Case_districtId_dueAt_id_idx" ON "Case"("districtId", "dueAt", "id");

-- CreateIndex
CREATE INDEX "Case_districtId_status_submittedAt_idx" ON "Case"("districtId", "status", "submittedAt");

-- CreateIndex
CREATE INDEX "Case_districtId_status_dueAt_idx" ON "Case"("districtId", "status", "dueAt");

-- CreateIndex
CREATE INDEX "Case_districtId_leadUnitCode_submittedAt_idx" ON "Case"("districtId", "leadUnitCode", "submittedAt");

-- CreateIndex
CREATE INDEX "Case_districtId_leadUnitCode_dueAt_idx" ON "Case"("districtId", "leadUnitCode", "dueAt");

-- CreateIndex
CREATE INDEX "Case_districtId_categoryCode_submittedAt_idx" ON "Case"("districtId", "categoryCode", "submittedAt");

-- CreateIndex
CREATE INDEX "Case_districtId_areaCode_submittedAt_idx" ON "Case"("districtId", "areaCode", "submittedAt");

-- CreateIndex
CREATE INDEX "Case_districtId_channel_submittedAt_idx" ON "Case"("districtId", "channel", "submittedAt");

-- CreateIndex
CREATE INDEX "Case_districtId_enterpriseId_submittedAt_idx" ON "Case"("districtId", "enterpriseId", "submittedAt");

-- CreateIndex
CREATE INDEX "Case_districtId_filedById_submittedAt_idx" ON "Case"("districtId", "filedById", "submittedAt");

-- CreateIndex
CREATE INDEX "Case_districtId_finishedAt_idx" ON "Case"("districtId", "finishedAt");

-- CreateIndex
CREATE INDEX "Case_districtId_acceptedAt_idx" ON "Case"("districtId", "acceptedAt");

-- CreateIndex
CREATE INDEX "Case_districtId_parentId_idx" ON "Case"("districtId", "parentId");

-- CreateIndex
CREATE INDEX "Case_districtId_mergedIntoId_idx" ON "Case"("districtId", "mergedIntoId");

-- CreateIndex
CREATE INDEX "Case_search_idx" ON "Case" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "Case_districtId_number_key" ON "Case"("districtId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Case_districtId_source_externalId_key" ON "Case"("districtId", "source", "externalId");

-- CreateIndex
CREATE INDEX "Assignment_districtId_caseId_idx" ON "Assignment"("districtId", "caseId");

-- CreateIndex
CREATE INDEX "Assignment_districtId_unitCode_caseId_idx" ON "Assignment"("districtId", "unitCode", "caseId");

-- CreateIndex
CREATE INDEX "Assignment_districtId_assigneeId_idx" ON "Assignment"("districtId", "assigneeId");

-- CreateIndex
CREATE INDEX "Clock_districtId_caseId_idx" ON "Clock"("districtId", "caseId");

-- CreateIndex
CREATE INDEX "CaseEvent_districtId_at_idx" ON "CaseEvent"("districtId", "at");

-- CreateIndex
CREATE INDEX "CaseDraft_districtId_userId_updatedAt_idx" ON "CaseDraft"("districtId", "userId", "updatedAt");

-- CreateIndex
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_districtId_userId_name_key" ON "SavedView"("districtId", "userId", "name");

-- CreateIndex
CREATE INDEX "Enterprise_districtId_name_idx" ON "Enterprise"("districtId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Enterprise_districtId_uscc_key" ON "Enterprise"("districtId", "uscc");

-- CreateIndex
CREATE INDEX "EnterpriseMember_districtId_userId_idx" ON "EnterpriseMember"("districtId", "userId");

-- CreateIndex
CREATE INDEX "ImportRun_districtId_startedAt_idx" ON "ImportRun"("districtId", "startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "District_code_key" ON "District"("code");

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "District"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_districtId_userId_fkey" FOREIGN KEY ("districtId", "userId") REFERENCES "User"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_districtId_unitCode_fkey" FOREIGN KEY ("districtId", "unitCode") REFERENCES "Unit"("districtId", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_districtId_userId_fkey" FOREIGN KEY ("districtId", "userId") REFERENCES "User"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_districtId_userId_fkey" FOREIGN KEY ("districtId", "userId") REFERENCES "User"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_districtId_caseId_fkey" FOREIGN KEY ("districtId", "caseId") REFERENCES "Case"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_districtId_draftId_fkey" FOREIGN KEY ("districtId", "draftId") REFERENCES "CaseDraft"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "CalendarYear" ADD CONSTRAINT "CalendarYear_calendarCode_fkey" FOREIGN KEY ("calendarCode") REFERENCES "Calendar"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarDay" ADD CONSTRAINT "CalendarDay_calendarCode_year_fkey" FOREIGN KEY ("calendarCode", "year") REFERENCES "CalendarYear"("calendarCode", "year") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_districtId_enterpriseId_fkey" FOREIGN KEY ("districtId", "enterpriseId") REFERENCES "Enterprise"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_districtId_categoryCode_fkey" FOREIGN KEY ("districtId", "categoryCode") REFERENCES "Category"("districtId", "code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_districtId_areaCode_fkey" FOREIGN KEY ("districtId", "areaCode") REFERENCES "Area"("districtId", "code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_districtId_leadUnitCode_fkey" FOREIGN KEY ("districtId", "leadUnitCode") REFERENCES "Unit"("districtId", "code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_districtId_parentId_fkey" FOREIGN KEY ("districtId", "parentId") REFERENCES "Case"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_districtId_mergedIntoId_fkey" FOREIGN KEY ("districtId", "mergedIntoId") REFERENCES "Case"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_districtId_caseId_fkey" FOREIGN KEY ("districtId", "caseId") REFERENCES "Case"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_districtId_unitCode_fkey" FOREIGN KEY ("districtId", "unitCode") REFERENCES "Unit"("districtId", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Clock" ADD CONSTRAINT "Clock_districtId_caseId_fkey" FOREIGN KEY ("districtId", "caseId") REFERENCES "Case"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Clock" ADD CONSTRAINT "Clock_districtId_unitCode_fkey" FOREIGN KEY ("districtId", "unitCode") REFERENCES "Unit"("districtId", "code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "CaseEvent" ADD CONSTRAINT "CaseEvent_districtId_caseId_fkey" FOREIGN KEY ("districtId", "caseId") REFERENCES "Case"("districtId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseDraft" ADD CONSTRAINT "CaseDraft_districtId_userId_fkey" FOREIGN KEY ("districtId", "userId") REFERENCES "User"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseDraft" ADD CONSTRAINT "CaseDraft_districtId_enterpriseId_fkey" FOREIGN KEY ("districtId", "enterpriseId") REFERENCES "Enterprise"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_districtId_userId_fkey" FOREIGN KEY ("districtId", "userId") REFERENCES "User"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enterprise" ADD CONSTRAINT "Enterprise_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "District"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enterprise" ADD CONSTRAINT "Enterprise_districtId_areaCode_fkey" FOREIGN KEY ("districtId", "areaCode") REFERENCES "Area"("districtId", "code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "EnterpriseMember" ADD CONSTRAINT "EnterpriseMember_districtId_enterpriseId_fkey" FOREIGN KEY ("districtId", "enterpriseId") REFERENCES "Enterprise"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnterpriseMember" ADD CONSTRAINT "EnterpriseMember_districtId_userId_fkey" FOREIGN KEY ("districtId", "userId") REFERENCES "User"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "District" ADD CONSTRAINT "District_calendarCode_fkey" FOREIGN KEY ("calendarCode") REFERENCES "Calendar"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Area" ADD CONSTRAINT "Area_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "District"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "District"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_districtId_areaCode_fkey" FOREIGN KEY ("districtId", "areaCode") REFERENCES "Area"("districtId", "code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_districtId_parentCode_fkey" FOREIGN KEY ("districtId", "parentCode") REFERENCES "Unit"("districtId", "code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Category" ADD CONSTRAINT "Category_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "District"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Category" ADD CONSTRAINT "Category_districtId_parentCode_fkey" FOREIGN KEY ("districtId", "parentCode") REFERENCES "Category"("districtId", "code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "LimitRule" ADD CONSTRAINT "LimitRule_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "District"("id") ON DELETE CASCADE ON UPDATE CASCADE;
