import { describeFaults } from './describe-faults.ts';
import { trialJobs } from './trial-jobs.ts';

describeFaults(trialJobs.filter(({ name }) => !name.startsWith('setup')));
