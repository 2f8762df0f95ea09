import { FAILED_SYNC_HISTORIES } from '@logdrive/testkit/crash-short-histories';
import { testEverywhere } from './crash-everywhere.ts';

testEverywhere(FAILED_SYNC_HISTORIES);
