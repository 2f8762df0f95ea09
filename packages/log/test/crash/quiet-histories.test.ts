import { QUIET_HISTORIES } from '@logdrive/testkit/crash-short-histories';
import { testEverywhere } from './crash-everywhere.ts';

testEverywhere(QUIET_HISTORIES);
