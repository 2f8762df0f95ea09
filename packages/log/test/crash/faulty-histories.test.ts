import { FAULTY_HISTORIES } from '@logdrive/testkit/crash-short-histories';
import { testEverywhere } from './crash-everywhere.ts';

testEverywhere(FAULTY_HISTORIES);
