/** Who may do what, written down apart from the code that decides it. */
const OFFICE = ['secretariat'];
const DONORS = ['donor', 'secretariat'];
const MEMBERS = ['donor', 'focalPoint', 'partner', 'secretariat'];

/** By mutation: the permission and who holds it. */
export const PERMISSIONS: Record<string, [permission: string, holders: string[]]> = {
  ...three('record', 'Pledge', 'pledge.record', DONORS),
  allocatePledge: ['pledge.allocate', DONORS],
  ...three('report', 'Transaction', 'transaction.report', DONORS),
  ...three('record', 'Assistance', 'assistance.record', ['partner', 'secretariat']),
  ...three('record', 'SupportStatement', 'support.record', ['donor', 'partner', 'secretariat']),
  ...three('record', 'Donor', 'donor.record', OFFICE),
  ...steps('pledge'),
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
