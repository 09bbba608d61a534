import { connectionOf } from '@roadmap-hub/subgraph';
import { Pledge } from './pledge.entity.js';

export const PledgePages = connectionOf('Pledge', 'pledges', () => Pledge);
