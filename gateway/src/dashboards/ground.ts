import { WrongChoice } from './choices.js';
import type { Graph } from './graph.js';

/** Which roadmaps there are, and how old what is known of them is. */
const GROUND_QUERY = /* GraphQL */ `
  query DashboardGround {
    roadmaps {
      code
    }
    hubStatus {
      reference {
        dataAsOf
      }
      plans {
        dataAsOf
      }
      pledges {
        dataAsOf
      }
    }
  }
`;

interface Ground {
  roadmaps: { code: string }[] | null;
  hubStatus: Record<'reference' | 'plans' | 'pledges', { dataAsOf: string | null } | null> | null;
}

/** Refuses a roadmap that is not there, and says up to which day the records were read; null where no service says. */
export async function groundOf(graph: Graph, roadmap: string): Promise<string | null> {
  const { roadmaps, hubStatus } = await graph.ask<Ground>(GROUND_QUERY, {});
  if (roadmaps && !roadmaps.some(({ code }) => code === roadmap)) {
    throw new WrongChoice(`There is no roadmap "${roadmap}"; there are ${roadmaps.map(({ code }) => code).join(', ')}.`);
  }
  const dates = Object.values(hubStatus ?? {}).flatMap((service) => (service?.dataAsOf ? [service.dataAsOf.slice(0, 10)] : []));
  return dates.sort()[0] ?? null;
}
