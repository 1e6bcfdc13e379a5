import { serve } from './instance/serve.ts';

await serve({ what: 'npm run dev', mode: 'dev' });
