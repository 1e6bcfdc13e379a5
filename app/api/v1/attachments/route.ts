import { worksOnCases } from '#lib/access/domain/viewer.ts';
import { receiveUpload } from '#lib/attachments/receive-upload.ts';
import { uploadAttachmentEndpoint } from '#lib/openapi/endpoints/attachments.ts';
import { apiRoute } from '#lib/platform/api/route.ts';
import { serve } from '#lib/platform/api/serve.ts';
import { db } from '#lib/platform/db.ts';
import { refuse } from '#lib/shared/result.ts';

const upload = serve(uploadAttachmentEndpoint, async ({ viewer, request }) => {
  const mayUpload = viewer.kind === 'company' || worksOnCases(viewer);
  return mayUpload ? receiveUpload(db, viewer, request) : refuse('forbidden');
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(upload);
