/** Who may do what, written down apart from the code that decides it. */
const OFFICE = ['secretariat'];
const DONORS = ['donor', 'secretariat'];
const STATES = ['focalPoint', 'secretariat'];
const MEMBERS = ['donor', 'focalPoint', 'partner', 'secretariat'];

/** By mutation: the permission and who holds it. */
export const PERMISSIONS: Record<string, [permission: string, holders: string[]]> = {
  ...three('record', 'Pledge', 'pledge.record', DONORS),
  allocatePledge: ['pledge.allocate', DONORS],
  ...three('report', 'Transaction', 'transaction.report', DONORS),
  ...three('record', 'Assistance', 'assistance.record', ['partner', 'secretariat']),
  ...three('record', 'SupportStatement', 'support.record', ['donor', 'partner', 'secretariat']),
  ...three('record', 'Donor', 'donor.record', OFFICE),
  importPledges: ['pledge.import', DONORS],
  ...steps('pledge'),
  ...three('create', 'Plan', 'plan.record', STATES),
  ...three('record', 'Priority', 'priority.record', STATES),
  ...three('record', 'ProcessStep', 'processStep.record', STATES),
  ...three('create', 'Activity', 'activity.record', STATES),
  ...three('report', 'IndicatorValue', 'indicatorValue.report', STATES),
  ...three('record', 'StatusStatement', 'status.record', STATES),
  ...three('record', 'Event', 'event.record', ['partner', 'secretariat']),
  importPlan: ['plan.import', STATES],
  ...steps('plan'),
  ...three('record', 'AdoptionStatement', 'adoption.record', STATES),
  ...three('record', 'Organisation', 'organisation.record', OFFICE),
  ...three('record', 'Instrument', 'instrument.record', OFFICE),
  ...three('record', 'RoadmapNode', 'node.record', OFFICE),
  ...three('record', 'Indicator', 'indicator.record', OFFICE),
  ...three('record', 'Alignment', 'alignment.record', OFFICE),
  importFramework: ['framework.import', OFFICE],
  ...steps('reference'),
};

function three(verb: string, name: string, permission: string, holders: string[]): typeof PERMISSIONS {
  return { [`${verb}${name}`]: [permission, holders], [`amend${name}`]: [permission, holders], [`withdraw${name}`]: [permission, holders] };
}

function steps(area: string): typeof PERMISSIONS {
  const Area = area.charAt(0).toUpperCase() + area.slice(1);
  return {
    [`submit${Area}Entry`]: [`${area}.submit`, MEMBERS],
    [`return${Area}Entry`]: [`${area}.return`, OFFICE],
    [`approve${Area}Entry`]: [`${area}.approve`, OFFICE],
    [`publish${Area}Entry`]: [`${area}.publish`, OFFICE],
    [`withdraw${Area}Entry`]: [`${area}.withdraw`, MEMBERS],
    [`propose${Area}Correction`]: [`${area}.correct`, ['anyone']],
  };
}
