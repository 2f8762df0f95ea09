import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where things that outlive a clone are kept: other Node versions, build folders of peers. `LOGDRIVE_CACHE` moves it. */
export const cacheFolder: string = process.env.LOGDRIVE_CACHE ?? join(homedir(), '.cache', 'logdrive');
