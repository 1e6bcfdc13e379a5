import { lifeCycleDocument } from './checks/life-cycle/document.ts';

/** Prints docs/life-cycle.md as the code has it now. */
process.stdout.write(lifeCycleDocument());
