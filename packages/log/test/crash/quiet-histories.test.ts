import { testEverywhere } from './crash-everywhere.ts';
import { QUIET_HISTORIES } from './short-histories.ts';

testEverywhere(QUIET_HISTORIES);
