import { connectionOf } from '@roadmap-hub/subgraph';
import { Event } from './event.entity.js';

export const EventPages = connectionOf('Event', 'events', () => Event);
