import { connectionOf } from '@roadmap-hub/subgraph';
import { PlanActivity } from './activity.entity.js';

export const PlanActivityPages = connectionOf('PlanActivity', 'activities of national action plans', () => PlanActivity);
