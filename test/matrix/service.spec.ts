import { matrix } from './matrix.ts';
import { answerRows } from './rows/answers.ts';
import { doubtRows } from './rows/doubt.ts';
import { groupRows } from './rows/group.ts';
import { refusalRows } from './rows/refusals.ts';
import { serviceRows } from './rows/service.ts';

matrix('service', [...groupRows, ...serviceRows, ...refusalRows, ...doubtRows, ...answerRows]);
