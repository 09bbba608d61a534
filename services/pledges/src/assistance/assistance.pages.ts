import { connectionOf } from '@roadmap-hub/subgraph';
import { Assistance } from './assistance.entity.js';

export const AssistancePages = connectionOf('Assistance', 'assistance', () => Assistance);
