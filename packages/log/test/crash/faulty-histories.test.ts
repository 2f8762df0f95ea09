import { testEverywhere } from './crash-everywhere.ts';
import { FAULTY_HISTORIES } from './short-histories.ts';

testEverywhere(FAULTY_HISTORIES);
