import { matrix } from './matrix.ts';
import { lookUpRows } from './rows/look-up.ts';
import { scaleRows } from './rows/scale.ts';
import { stillOpenRows } from './rows/still-open.ts';
import { vpcRows } from './rows/vpc.ts';

matrix('VPC security groups', [...vpcRows, ...lookUpRows, ...stillOpenRows, ...scaleRows]);
