import { serve } from './instance/serve.ts';

await serve({ what: 'npm start', mode: 'start' });
