/** In the order in which they take turns. */
export const CONTESTANT_NAMES = ['hub', 'apollo', 'services', 'hub-cache', 'sql', 'bytes', 'postgraphile', 'hive', 'hive-rust', 'apollo-gateway'] as const;
export type ContestantName = (typeof CONTESTANT_NAMES)[number];

export const TITLES: Record<ContestantName, string> = {
  hub: 'Roadmap Hub, one process, its own engine',
  apollo: "Roadmap Hub, one process, Apollo's engine",
  services: 'Roadmap Hub, a process per service, its own engine',
  'hub-cache': 'Roadmap Hub, one process, its own engine, answers kept',
  sql: 'one hand-written SQL statement behind node:http',
  bytes: 'ready bytes from memory behind node:http',
  postgraphile: 'PostGraphile 5 on the same tables',
  hive: 'Hive Gateway over our services',
  'hive-rust': 'Hive Gateway with its Rust planner over our services',
  'apollo-gateway': 'stock Apollo Server with @apollo/gateway over our services',
};
