import { expect, test } from 'vitest';
import { readSpecification } from '../src/index';
import { activation, failure, parameters } from './fixture';
import { reduction } from './reductionFixture';
